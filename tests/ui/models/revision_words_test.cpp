// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/models/revision_words.h"

using core::RevisionKind;

class RevisionWordsTest : public QObject {
    Q_OBJECT
private slots:
    void namesARevisionAsPeopleDo_data();
    void namesARevisionAsPeopleDo();
    void aVersionIsNamedByItsTag();
};

void RevisionWordsTest::namesARevisionAsPeopleDo_data()
{
    QTest::addColumn<core::Revision>("revision");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    const std::string id = "0123456789abcdef";
    const QString whole = QString::fromStdString(id);
    const auto row = [](const char* title, core::Revision revision, const QString& text, const QString& all) {
        QTest::newRow(title) << std::move(revision) << text << all;
    };
    row("the working tree", {}, "working tree", {});
    row("a branch", {RevisionKind::Branch, "main", id}, "main", {});
    row("a branch that reads like an id", {RevisionKind::Branch, "0123", id}, "0123", {});
    row("a whole id", {RevisionKind::Commit, id, id}, "0123456", whole);
    row("the beginning of one", {RevisionKind::Commit, "01234567", id}, "0123456", whole);
    row("no name", {RevisionKind::Commit, {}, id}, "0123456", whole);
    row("from HEAD", {RevisionKind::Commit, "HEAD~2", id}, "HEAD~2", {});
    row("a file", {RevisionKind::WorkingTree, "old/shop.yaml"}, "shop.yaml", {});
    row("a folder", {RevisionKind::WorkingTree, "old/"}, "old/", {});
    row("a name that breaks lines", {RevisionKind::Branch, "a\nb", id}, "a\\nb", {});
}

void RevisionWordsTest::namesARevisionAsPeopleDo()
{
    QFETCH(core::Revision, revision);
    QTEST(ui::revisionText(revision), "text");
    QTEST(ui::wholeCommit(revision), "whole");
}

void RevisionWordsTest::aVersionIsNamedByItsTag()
{
    const core::CheckedRevision side {
        .revision = {RevisionKind::Commit, "0123456", "0123456789"}, .tag = "v2.3.0"};
    QCOMPARE(ui::revisionText(side), QStringLiteral("v2.3.0"));
    QCOMPARE(ui::revisionText(core::CheckedRevision {.tag = "v2.3.0"}), QStringLiteral("working tree"));
}

COUNTERSIGN_TEST(RevisionWordsTest)
#include "revision_words_test.moc"
