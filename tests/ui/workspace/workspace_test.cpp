// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>

namespace {

constexpr const char* Pets = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
constexpr const char* Query = "type Query { pets: Int }\n";

std::vector<std::string> entriesOf(const ui::Snapshot& snapshot)
{
    std::vector<std::string> entries;
    for (const core::FoundContract& contract : snapshot.discovery->contracts)
        entries.push_back(contract.entry);
    return entries;
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_workspace.reset(); }
    void opensAtTheWorkingTree();
    void opensABareRepositoryAtItsHead();
    void looksAtOtherRevisions();
    void secondLookReadsNothing();
    void reloadSeesWhatChanged();
    void failureKeepsWhatWasOpen();
    void newestOpenWins();
    void cancelKeepsWhatWasOpen();
    void readsFiles_data();
    void readsFiles();
    void unreadableFileIsNone();
    void closedFileDoesNotCome();
    void opensTheSampleTwice();

private:
    bool open(const std::filesystem::path& folder);
    bool waitForFile();

    test::ScratchRepository m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void WorkspaceTest::initTestCase()
{
    m_repository.write("pets.yaml", Pets);
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.write("pets.graphql", Query);
    m_repository.write("broken.yaml", std::string(Pets) + "a: 1\na: 2\n");
    m_repository.commit("Add twins");
}

void WorkspaceTest::init()
{
    m_workspace = std::make_unique<ui::Workspace>();
}

bool WorkspaceTest::open(const std::filesystem::path& folder)
{
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->open(folder);
    return changed.wait();
}

bool WorkspaceTest::waitForFile()
{
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::fileChanged);
    return changed.wait();
}

void WorkspaceTest::opensAtTheWorkingTree()
{
    QSignalSpy busy(m_workspace.get(), &ui::Workspace::progressChanged);
    QVERIFY(!m_workspace->snapshot());
    m_workspace->open(m_repository.path());
    QVERIFY(m_workspace->isBusy());
    QTRY_VERIFY(m_workspace->snapshot());
    const ui::Snapshot& snapshot = *m_workspace->snapshot();
    QVERIFY(snapshot.revision.isWorkingTree());
    QCOMPARE(entriesOf(snapshot), (std::vector<std::string> {"broken.yaml", "pets.graphql", "pets.yaml"}));
    QCOMPARE(snapshot.tags.size(), 1U);
    QCOMPARE(snapshot.branches.size(), 1U);
    QTRY_VERIFY(!m_workspace->isBusy());
    QVERIFY(!busy.front().front().value<ui::Progress>().what.isEmpty());
    QVERIFY(busy.back().front().value<ui::Progress>().what.isEmpty());
}

void WorkspaceTest::opensABareRepositoryAtItsHead()
{
    const auto bare = m_repository.folder() / "bare";
    m_repository.git({"clone", "-q", "--bare", m_repository.path().string(), bare.string()});
    QVERIFY(open(bare));
    QVERIFY(!m_workspace->snapshot()->revision.isWorkingTree());
    QCOMPARE(entriesOf(*m_workspace->snapshot()).size(), 3U);
}

void WorkspaceTest::looksAtOtherRevisions()
{
    QVERIFY(open(m_repository.path()));
    const auto before = m_workspace->snapshot();
    m_workspace->lookAt(
        {.kind = core::RevisionKind::Tag, .name = "v1.0.0", .commit = before->tags.front().commit});
    QTRY_VERIFY(m_workspace->snapshot() != before);
    QCOMPARE(m_workspace->snapshot()->revision.name, std::string("v1.0.0"));
    QCOMPARE(entriesOf(*m_workspace->snapshot()), std::vector<std::string> {"pets.yaml"});
    QCOMPARE(entriesOf(*before).size(), 3U);
    QCOMPARE(m_workspace->snapshot()->repository, before->repository);
}

void WorkspaceTest::secondLookReadsNothing()
{
    QVERIFY(open(m_repository.path()));
    const auto before = m_workspace->snapshot();
    QCOMPARE(before->discovery->filesRead, 3U);
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->snapshot() != before);
    QCOMPARE(m_workspace->snapshot()->discovery->filesRead, 0U);
}

void WorkspaceTest::reloadSeesWhatChanged()
{
    const test::ScratchFolder folder;
    folder.write("pets.yaml", Pets);
    QVERIFY(open(folder.path()));
    QCOMPARE(entriesOf(*m_workspace->snapshot()).size(), 1U);
    folder.write("more.graphql", Query);
    const auto before = m_workspace->snapshot();
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->snapshot() != before);
    QCOMPARE(entriesOf(*m_workspace->snapshot()).size(), 2U);
}

void WorkspaceTest::failureKeepsWhatWasOpen()
{
    QVERIFY(open(m_repository.path()));
    const auto before = m_workspace->snapshot();
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::failed);
    m_workspace->open(m_repository.folder() / "nowhere");
    QVERIFY(failed.wait());
    QVERIFY(!failed.front().front().value<core::Error>().message.empty());
    QCOMPARE(m_workspace->snapshot(), before);
    QTRY_VERIFY(!m_workspace->isBusy());
}

void WorkspaceTest::newestOpenWins()
{
    const test::ScratchFolder other;
    other.write("a.graphql", Query);
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->open(m_repository.path());
    m_workspace->open(other.path());
    QVERIFY(changed.wait());
    ui::taskPool().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entriesOf(*m_workspace->snapshot()), std::vector<std::string> {"a.graphql"});
}

void WorkspaceTest::cancelKeepsWhatWasOpen()
{
    QVERIFY(open(m_repository.path()));
    const auto before = m_workspace->snapshot();
    QSignalSpy busy(m_workspace.get(), &ui::Workspace::progressChanged);
    m_workspace->reload();
    m_workspace->cancel();
    QVERIFY(!m_workspace->isBusy());
    QVERIFY(busy.back().front().value<ui::Progress>().what.isEmpty());
    ui::taskPool().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_workspace->snapshot(), before);
}

void WorkspaceTest::readsFiles_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("diagnostics");
    QTest::newRow("whole") << std::string("pets.yaml") << std::string(Pets) << 0;
    QTest::newRow("with a duplicate key") << std::string("broken.yaml") << std::string(Pets) + "a: 1\na: 2\n"
                                          << 1;
    QTest::newRow("of another language") << std::string("pets.graphql") << std::string(Query) << 0;
}

void WorkspaceTest::readsFiles()
{
    QFETCH(std::string, path);
    QFETCH(std::string, bytes);
    QFETCH(int, diagnostics);
    QVERIFY(open(m_repository.path()));
    m_workspace->readFile(path);
    QVERIFY(waitForFile());
    const ui::OpenFile& file = *m_workspace->file();
    QCOMPARE(file.path, path);
    QCOMPARE(std::string(file.text->bytes()), bytes);
    QCOMPARE(file.diagnostics ? static_cast<int>(file.diagnostics->size()) : -1, diagnostics);
}

void WorkspaceTest::unreadableFileIsNone()
{
    QVERIFY(open(m_repository.path()));
    m_workspace->readFile("pets.yaml");
    QVERIFY(waitForFile());
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::failed);
    m_workspace->readFile("nowhere.yaml");
    QVERIFY(waitForFile());
    QVERIFY(!m_workspace->file());
    QCOMPARE(failed.size(), 1);
}

void WorkspaceTest::closedFileDoesNotCome()
{
    QVERIFY(open(m_repository.path()));
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::fileChanged);
    m_workspace->readFile("pets.yaml");
    m_workspace->closeFile();
    QTRY_VERIFY(!m_workspace->isBusy());
    ui::taskPool().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(changed.empty());
}

void WorkspaceTest::opensTheSampleTwice()
{
    const test::ScratchFolder folder;
    const auto resources = test::sourceFolder() / "resources" / "sample";
    for (int times = 0; times < 2; ++times) {
        QSignalSpy changed(m_workspace.get(), &ui::Workspace::snapshotChanged);
        m_workspace->openSample(resources, folder / "data" / "sample");
        QVERIFY(changed.wait(20'000));
        QCOMPARE(m_workspace->snapshot()->discovery->contracts.size(), 3U);
    }
    // A newcomer whom git does not know can decide here all the same.
    QTRY_VERIFY(m_workspace->standing());
    QVERIFY(QByteArray::fromStdString(m_workspace->standing()->principal).endsWith("@sample.invalid"));
}

COUNTERSIGN_TEST(WorkspaceTest)
#include "workspace_test.moc"
