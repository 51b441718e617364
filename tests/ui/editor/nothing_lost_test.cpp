// SPDX-License-Identifier: Apache-2.0
// What somebody typed is there still, and they are told, whatever happens to the file and its folder
// meanwhile.
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/editor/editing.h"
#include "ui/editor/editor_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/question_strip.h"
#include "ui/editor/saving_trouble.h"
#include "ui/notice_strip.h"
#include "ui/text_view/readable_lines.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QPushButton>
#include <QSignalSpy>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace fs = std::filesystem;

namespace {

constexpr const char* FirstOrders = "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths: {}\n";
constexpr const char* LaterOrders = "openapi: 3.1.0\ninfo: {title: Orders, version: 2.0.0}\npaths: {}\n";
constexpr const char* BillsOfShop = "openapi: 3.1.0\ninfo: {title: Bills, version: 1.0.0}\npaths: {}\n";

} // namespace

class NothingLostTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anotherBranchLeavesTheText();
    void anotherBranchWithoutTheFileLeavesTheText();
    void aReadOnlyFileOffersWaysOut();
    void aFolderThatVanishesLeavesTheText();
    void aFileThatOnlyStoodOpenIsToldOf();
    void oneLineOfFourMegabytesIsShown();

private:
    void open(const std::string& path);
    void type(const QString& keys);
    void save() { m_view->save(); }
    QPushButton* button(const QString& text) const;
    bool isTold(const QString& words) const;
    std::string onDisk() const { return test::readFile(m_repository->path() / "orders.yaml"); }
    ui::EditedText& text() const { return *m_editing->texts().find("orders.yaml"); }

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::Editing> m_editing;
    std::unique_ptr<ui::EditorView> m_view;
};

void NothingLostTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("bills.yaml", BillsOfShop);
    m_repository->write("orders.yaml", FirstOrders);
    m_repository->commit("one");
    m_repository->branch("later");
    m_repository->write("orders.yaml", LaterOrders);
    m_repository->commit("two");
    m_repository->branch("without");
    fs::remove(m_repository->path() / "orders.yaml");
    m_repository->commit("three");
    m_repository->checkout("later");
    ui::Surroundings around;
    around.stateFolder = m_repository->folder() / "state";
    around.chance = [] { return std::uint64_t {7}; };
    m_workspace = std::make_unique<ui::Workspace>(around);
    m_editing = std::make_unique<ui::Editing>(*m_workspace);
    m_view = std::make_unique<ui::EditorView>(*m_workspace, *m_editing);
    connect(m_workspace.get(), &ui::Workspace::fileChanged, m_view.get(),
        [this](const std::shared_ptr<const ui::OpenFile>& file) {
            if (file)
                m_view->showFile(file, {});
        });
    m_view->resize(900, 600);
    m_view->show();
    QSignalSpy opened(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->open(m_repository->path());
    QTRY_COMPARE(opened.count(), 1);
}

void NothingLostTest::cleanup()
{
    m_view.reset();
    m_editing.reset();
    m_workspace.reset();
}

void NothingLostTest::open(const std::string& path)
{
    m_workspace->readFile(path);
    QTRY_VERIFY(m_view->file() && m_view->file()->path == path);
}

void NothingLostTest::type(const QString& keys)
{
    QTest::keyClicks(m_view->view()->findChild<QsciScintilla*>(), keys);
}

QPushButton* NothingLostTest::button(const QString& text) const
{
    for (auto* each : m_view->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove('&') == text)
            return each;
    }
    return nullptr;
}

bool NothingLostTest::isTold(const QString& words) const
{
    const auto says = [&](const auto* strip, const QString& sentence) {
        return strip->isVisible() && sentence.contains(words);
    };
    return std::ranges::any_of(m_view->findChildren<ui::QuestionStrip*>(),
               [&](const ui::QuestionStrip* strip) { return says(strip, strip->sentence()); })
        || std::ranges::any_of(m_view->findChildren<ui::NoticeStrip*>(),
            [&](const ui::NoticeStrip* strip) { return says(strip, strip->message()); });
}

void NothingLostTest::anotherBranchLeavesTheText()
{
    open("orders.yaml");
    type("# mine");
    const std::string mine = "# mine" + std::string(LaterOrders);
    QSignalSpy looked(m_workspace.get(), &ui::Workspace::snapshotChanged);
    // Git itself would refuse where the change is on the disk; it knows nothing of this one.
    m_repository->checkout("main");
    QTRY_VERIFY(text().foreign());
    QCOMPARE(std::string(text().bytes()), mine);
    QVERIFY(isTold("changed by another program"));
    QTRY_VERIFY(looked.count() > 0);
    QCOMPARE(m_view->view()->shownBytes(), mine);
    save();
    QTRY_VERIFY(isTold("was not saved"));
    QCOMPARE(onDisk(), std::string(FirstOrders));
    button("Keep mine")->click();
    save();
    QTRY_COMPARE(onDisk(), mine);
}

void NothingLostTest::anotherBranchWithoutTheFileLeavesTheText()
{
    open("orders.yaml");
    type("# mine");
    const std::string mine = "# mine" + std::string(LaterOrders);
    m_repository->checkout("without");
    QTRY_VERIFY(isTold("not on the disk any more"));
    QCOMPARE(std::string(text().bytes()), mine);
    QCOMPARE(m_view->view()->shownBytes(), mine);
    save();
    QTRY_VERIFY(!text().isDirty());
    QCOMPARE(onDisk(), mine);
    QVERIFY(!isTold("not on the disk any more"));
}

void NothingLostTest::aReadOnlyFileOffersWaysOut()
{
    open("orders.yaml");
    fs::permissions(m_repository->path() / "orders.yaml", fs::perms {0444});
    type("# mine");
    save();
    QTRY_VERIFY(isTold("read-only"));
    QCOMPARE(onDisk(), std::string(LaterOrders));
    QVERIFY(button("Save elsewhere…"));
    m_editing->texts().saveCopy("orders.yaml", m_repository->folder() / "copy.yaml");
    QTRY_VERIFY(isTold("is not saved yet"));
    QVERIFY(text().isDirty());
    button("Make it writable and save")->click();
    QTRY_VERIFY(!text().isDirty());
    QCOMPARE(onDisk(), "# mine" + std::string(LaterOrders));
    QVERIFY(!isTold("read-only"));
}

void NothingLostTest::aFolderThatVanishesLeavesTheText()
{
    open("orders.yaml");
    type("# mine");
    const fs::path away = m_repository->folder() / "away";
    fs::rename(m_repository->path(), away);
    save();
    QTRY_VERIFY(isTold("is gone"));
    QVERIFY(!fs::exists(m_repository->path()));
    QCOMPARE(m_view->view()->shownBytes(), "# mine" + std::string(LaterOrders));
    fs::rename(away, m_repository->path());
    QVERIFY(button("Try again"));
    button("Try again")->click();
    QTRY_VERIFY(!text().isDirty());
    QCOMPARE(onDisk(), "# mine" + std::string(LaterOrders));
    QVERIFY(!isTold("is gone"));
}

void NothingLostTest::aFileThatOnlyStoodOpenIsToldOf()
{
    open("orders.yaml");
    fs::remove(m_repository->path() / "orders.yaml");
    QTRY_VERIFY(isTold("not on the disk any more"));
    QCOMPARE(m_view->view()->shownBytes(), std::string(LaterOrders));
    m_repository->write("orders.yaml", FirstOrders);
    QTRY_VERIFY(!isTold("not on the disk any more"));
    QTRY_COMPARE(m_view->view()->shownBytes(), std::string(FirstOrders));
}

void NothingLostTest::oneLineOfFourMegabytesIsShown()
{
    std::string line = R"({"openapi":"3.1.0","info":{"title":"Long","version":"1"},"paths":{},"x-all":[0)";
    while (line.size() < 4'000'000)
        line += R"(,{"id":123456789,"name":"some words"})";
    m_repository->write("long.json", line + "]}");
    open("long.json");
    const ui::TextView& view = *m_view->view();
    QTRY_VERIFY(view.text().lineCount() > 100'000);
    QVERIFY(!ui::hasOverlongLine(view.text()));
    QVERIFY(isTold("too long to type in"));
    m_view->view()->setCaret({view.text().lineCount() - 1, 0});
    m_view->grab();
    QCOMPARE(view.caret().line, view.text().lineCount() - 1);
}

COUNTERSIGN_TEST(NothingLostTest)
#include "nothing_lost_test.moc"
