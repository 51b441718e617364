// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/outside_changes.h"

#include <QSignalSpy>

class OutsideChangesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void followsAFileNobodyEdits();
    void followsAFileThatIsReplaced();
    void followsAFileThatGoesAndComesBack();
    void asksWhereTextsAreUnsaved();
    void ownSavesAreNoNews();
    void theSameTextWrittenElsewhereIsSaved();
    void saysThatAFileIsGone();
    void ofAFileThatIsGoneNothingIsAsked();
    void aSecondWindowSeesWhatTheFirstSaves();
    void ofTwoWindowsNoneOverwritesTheOther();

private:
    ui::EditedText& edit();

    std::unique_ptr<test::ScratchFolder> m_tree;
    std::unique_ptr<ui::EditedTexts> m_texts;
    std::unique_ptr<ui::OutsideChanges> m_changes;
};

void OutsideChangesTest::init()
{
    m_changes.reset();
    m_tree = std::make_unique<test::ScratchFolder>();
    m_texts = std::make_unique<ui::EditedTexts>();
    m_texts->setRoot(m_tree->path());
    m_changes = std::make_unique<ui::OutsideChanges>(*m_texts);
}

ui::EditedText& OutsideChangesTest::edit()
{
    m_tree->write("a.yaml", "a: 1\n");
    return m_texts->edit("a.yaml", core::SourceText::make("a: 1\n", "a.yaml"));
}

void OutsideChangesTest::followsAFileNobodyEdits()
{
    const ui::EditedText& text = edit();
    m_tree->write("a.yaml", "a: 2\n");
    QTRY_COMPARE(text.bytes(), std::string_view("a: 2\n"));
    QVERIFY(!text.isDirty());
}

void OutsideChangesTest::followsAFileThatIsReplaced()
{
    const ui::EditedText& text = edit();
    QVERIFY(core::replaceFile(*m_tree / "a.yaml", "a: 2\n").has_value());
    QTRY_COMPARE(text.bytes(), std::string_view("a: 2\n"));
    QVERIFY(core::replaceFile(*m_tree / "a.yaml", "a: 3\n").has_value());
    QTRY_COMPARE(text.bytes(), std::string_view("a: 3\n"));
    m_tree->write("a.yaml", "a: 4\n");
    QTRY_COMPARE(text.bytes(), std::string_view("a: 4\n"));
}

void OutsideChangesTest::followsAFileThatGoesAndComesBack()
{
    const ui::EditedText& text = edit();
    std::filesystem::remove(*m_tree / "a.yaml");
    QCoreApplication::processEvents();
    QCOMPARE(text.bytes(), std::string_view("a: 1\n"));
    m_tree->write("a.yaml", "a: 2\n");
    QTRY_COMPARE(text.bytes(), std::string_view("a: 2\n"));
}

void OutsideChangesTest::asksWhereTextsAreUnsaved()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "x"}, 1, this);
    m_tree->write("a.yaml", "a: 2\n");
    QTRY_VERIFY(text.foreign());
    QCOMPARE(text.bytes(), std::string_view("xa: 1\n"));
    QCOMPARE(text.foreign()->bytes(), std::string_view("a: 2\n"));
}

void OutsideChangesTest::ownSavesAreNoNews()
{
    ui::EditedText& text = edit();
    QSignalSpy foreign(&text, &ui::EditedText::foreignChanged);
    QSignalSpy changed(&text, &ui::EditedText::changed);
    text.type({{0, 0}, "x"}, 1, this);
    m_texts->save("a.yaml");
    QTRY_VERIFY(!text.isDirty());
    m_tree->write("b.yaml", "something else in the folder");
    m_tree->write("a.yaml", "a: 2\n");
    QTRY_COMPARE(text.bytes(), std::string_view("a: 2\n"));
    // Typed once, taken from outside once; what we wrote ourselves was not taken.
    QCOMPARE(changed.count(), 2);
}

void OutsideChangesTest::theSameTextWrittenElsewhereIsSaved()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "x"}, 1, this);
    m_tree->write("a.yaml", "xa: 1\n");
    QTRY_VERIFY(!text.isDirty());
    QVERIFY(!text.foreign());
}

void OutsideChangesTest::saysThatAFileIsGone()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "# mine\n"}, 1, this);
    std::filesystem::remove(*m_tree / "a.yaml");
    QTRY_VERIFY(text.isGone());
    QCOMPARE(text.bytes(), std::string_view("# mine\na: 1\n"));
    QVERIFY(text.isDirty() && !text.foreign());
    m_texts->save("a.yaml");
    QTRY_VERIFY(!text.isDirty());
    QVERIFY(!text.isGone());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("# mine\na: 1\n"));
}

void OutsideChangesTest::ofAFileThatIsGoneNothingIsAsked()
{
    ui::EditedText& text = edit();
    text.type({{0, 0}, "# mine\n"}, 1, this);
    m_tree->write("a.yaml", "a: 2\n");
    QTRY_VERIFY(text.foreign());
    std::filesystem::remove(*m_tree / "a.yaml");
    QTRY_VERIFY(text.isGone());
    QVERIFY(!text.foreign());
    m_texts->save("a.yaml");
    QTRY_VERIFY(!text.isDirty());
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("# mine\na: 1\n"));
}

void OutsideChangesTest::aSecondWindowSeesWhatTheFirstSaves()
{
    ui::EditedText& first = edit();
    ui::EditedTexts others;
    others.setRoot(m_tree->path());
    const ui::OutsideChanges watching(others);
    const ui::EditedText& second = others.edit("a.yaml", core::SourceText::make("a: 1\n", "a.yaml"));
    first.type({{0, 0}, "# first\n"}, 1, this);
    m_texts->save("a.yaml");
    QTRY_COMPARE(second.bytes(), std::string_view("# first\na: 1\n"));
    QVERIFY(!second.isDirty());
}

void OutsideChangesTest::ofTwoWindowsNoneOverwritesTheOther()
{
    ui::EditedText& first = edit();
    ui::EditedTexts others;
    others.setRoot(m_tree->path());
    const ui::OutsideChanges watching(others);
    ui::EditedText& second = others.edit("a.yaml", core::SourceText::make("a: 1\n", "a.yaml"));
    first.type({{0, 0}, "# first\n"}, 1, this);
    second.type({{0, 0}, "# second\n"}, 2, this);
    m_texts->save("a.yaml");
    QTRY_VERIFY(second.foreign());
    QCOMPARE(second.bytes(), std::string_view("# second\na: 1\n"));
    QSignalSpy refused(&others, &ui::EditedTexts::refused);
    others.save("a.yaml");
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(test::readFile(*m_tree / "a.yaml"), std::string("# first\na: 1\n"));
    second.keepAgainstForeign();
    others.save("a.yaml");
    QTRY_COMPARE(test::readFile(*m_tree / "a.yaml"), std::string("# second\na: 1\n"));
    // What the first window had saved is one step away there.
    QTRY_COMPARE(first.bytes(), std::string_view("# second\na: 1\n"));
    first.steps().undo();
    QCOMPARE(first.bytes(), std::string_view("# first\na: 1\n"));
}

COUNTERSIGN_TEST(OutsideChangesTest)
#include "outside_changes_test.moc"
