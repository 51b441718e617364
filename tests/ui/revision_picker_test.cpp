// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/revision_picker.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>

class RevisionPickerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void listsRevisions_data();
    void listsRevisions();
    void headingsCannotBeChosen();
    void tellsWhatWasChosen();
    void plainFolderHasNoChoice();

private:
    ui::Snapshot snapshotOf(const std::filesystem::path& folder, const std::string& revision) const;

    test::ScratchRepository m_repository;
};

void RevisionPickerTest::initTestCase()
{
    m_repository.write("a", "1");
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.commit("Go on");
    m_repository.tag("v1.10.0");
    m_repository.branch("topic");
}

ui::Snapshot RevisionPickerTest::snapshotOf(
    const std::filesystem::path& folder, const std::string& revision) const
{
    ui::Snapshot snapshot;
    snapshot.repository =
        std::make_shared<const core::Repository>(std::move(core::Repository::open(folder).value()));
    snapshot.revision = snapshot.repository->revision(revision).value();
    snapshot.tags = snapshot.repository->tags().value();
    snapshot.branches = snapshot.repository->branches().value();
    return snapshot;
}

void RevisionPickerTest::listsRevisions_data()
{
    QTest::addColumn<std::string>("revision");
    QTest::addColumn<QString>("current");
    QTest::addColumn<int>("more");
    QTest::newRow("working tree") << std::string() << "working tree" << 0;
    QTest::newRow("tag") << std::string("v1.0.0") << "v1.0.0" << 0;
    QTest::newRow("branch") << std::string("main") << "main" << 0;
    QTest::newRow("one that has no name of its own") << std::string("HEAD~1") << "HEAD~1" << 2;
}

void RevisionPickerTest::listsRevisions()
{
    QFETCH(std::string, revision);
    QFETCH(QString, current);
    QFETCH(int, more);
    ui::RevisionPicker picker;
    picker.setSnapshot(snapshotOf(m_repository.path(), revision));
    QStringList items;
    for (int item = 0; item < picker.count(); ++item)
        items << picker.itemText(item);
    QCOMPARE(picker.currentText(), current);
    QCOMPARE(items.size(), 7 + more);
    QCOMPARE(items.first(7),
        (QStringList {"working tree", "Tags", "v1.10.0", "v1.0.0", "Branches", "topic", "main"}));
    QVERIFY(picker.isEnabled());
}

void RevisionPickerTest::headingsCannotBeChosen()
{
    ui::RevisionPicker picker;
    picker.setSnapshot(snapshotOf(m_repository.path(), {}));
    for (int item = 0; item < picker.count(); ++item) {
        const bool isHeading = picker.itemText(item) == "Tags" || picker.itemText(item) == "Branches";
        const Qt::ItemFlags flags = picker.model()->flags(picker.model()->index(item, 0));
        QCOMPARE(flags.testFlag(Qt::ItemIsEnabled), !isHeading);
    }
}

void RevisionPickerTest::tellsWhatWasChosen()
{
    ui::RevisionPicker picker;
    picker.setSnapshot(snapshotOf(m_repository.path(), {}));
    QSignalSpy chosen(&picker, &ui::RevisionPicker::revisionChosen);
    QTest::keyClick(&picker, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    const auto revision = chosen.front().front().value<core::Revision>();
    QCOMPARE(revision.kind, core::RevisionKind::Tag);
    QCOMPARE(revision.name, std::string("v1.10.0"));
    QCOMPARE(revision.commit.size(), 40U);
}

void RevisionPickerTest::plainFolderHasNoChoice()
{
    const test::ScratchFolder folder;
    ui::RevisionPicker picker;
    picker.setSnapshot(snapshotOf(folder.path(), {}));
    QCOMPARE(picker.count(), 1);
    QVERIFY(!picker.isEnabled());
}

COUNTERSIGN_TEST(RevisionPickerTest)
#include "revision_picker_test.moc"
