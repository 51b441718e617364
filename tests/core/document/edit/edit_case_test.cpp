// SPDX-License-Identifier: Apache-2.0
// What the other tests of edits lean on: cases that are written down, made smaller, and made at random.
#include "tests/core/document/edit/edit_case.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

class EditCaseTest : public QObject {
    Q_OBJECT
private slots:
    void caseIsReadAsItIsWritten();
    void casePrintsAsItWasRead_data();
    void casePrintsAsItWasRead();
    void shrinkingKeepsWhatItTakesToFail();
    void shrinkingKeepsTheEditWhereItIs();
    void sameSeedGivesTheSameEdits();
    void randomEditsFitTheirText();
};

void EditCaseTest::caseIsReadAsItIsWritten()
{
    const auto read = test::parseEditCase("x.yaml", "a: ⟪1│22⟫\nb: 3\n");
    QCOMPARE(read.before, std::string("a: 1\nb: 3\n"));
    QCOMPARE(read.edit, (core::TextEdit {{3, 4}, "22"}));
    QCOMPARE(test::patchOf(read.edit).apply(read.before).value(), std::string("a: 22\nb: 3\n"));
}

void EditCaseTest::casePrintsAsItWasRead_data()
{
    QTest::addColumn<std::string>("marked");
    const auto row = [](const char* name, const char* marked) { QTest::newRow(name) << std::string(marked); };
    row("nothing", "⟪│⟫");
    row("an insertion", "a⟪│b⟫");
    row("a removal", "⟪a│⟫b");
    row("lines", "a: 1\n⟪b: 2\n│c: 3\n⟫d: é\n");
}

void EditCaseTest::casePrintsAsItWasRead()
{
    QFETCH(std::string, marked);
    QCOMPARE(test::printEditCase(test::parseEditCase("x.yaml", marked)), marked);
}

void EditCaseTest::shrinkingKeepsWhatItTakesToFail()
{
    const auto failing = test::parseEditCase("x.yaml", "a\nneeded\nb\nc ⟪│x⟫\nd\ne\nneeded too\nf\n");
    const auto shrunk = test::shrunk(failing, [](const test::EditCase& each) {
        return each.before.find("needed\n") != std::string::npos
            && each.before.find("needed too") != std::string::npos;
    });
    QCOMPARE(test::printEditCase(shrunk), std::string("needed\n⟪│x⟫needed too\n"));
}

void EditCaseTest::shrinkingKeepsTheEditWhereItIs()
{
    const auto failing = test::parseEditCase("x.yaml", "a\nb\nc: ⟪1│2⟫\nd\n");
    const auto shrunk = test::shrunk(failing, [](const test::EditCase& each) {
        return each.before.substr(each.edit.range.begin, each.edit.range.size()) == "1"
            && each.before.find("c: ") != std::string::npos;
    });
    QCOMPARE(test::printEditCase(shrunk), std::string("c: ⟪1│2⟫"));
}

void EditCaseTest::sameSeedGivesTheSameEdits()
{
    test::RandomEdits first(3);
    test::RandomEdits second(3);
    for (int round = 0; round < 100; ++round)
        QCOMPARE(first.next("a: 1\nb:\n  - c\n"), second.next("a: 1\nb:\n  - c\n"));
}

void EditCaseTest::randomEditsFitTheirText()
{
    test::RandomEdits edits(4);
    std::string text = "a: 1\nb:\n  - c\n";
    for (int round = 0; round < 2000; ++round) {
        const auto edited = test::patchOf(edits.next(text)).apply(text);
        QVERIFY(edited);
        text = edited->size() < 2000 ? *edited : std::string();
    }
}

COUNTERSIGN_TEST(EditCaseTest)
#include "edit_case_test.moc"
