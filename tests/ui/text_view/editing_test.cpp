// SPDX-License-Identifier: Apache-2.0
// Typing into a text view, with real key events; what other views and the text itself know of it.
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/large_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QUndoGroup>
#include <Qsci/qsciscintilla.h>

class EditingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typingReachesTheText();
    void typingReachesTheOtherView();
    void whatAControlOverTheTextHasNoUseForIsNotTyped();
    void newLinesEndAsTheOthersDo();
    void newLinesAreIndentedLikeTheOneBefore();
    void newLinesAreIndentedBelowWhatOpens();
    void pastingIsOneStep();
    void typingOverASelectionIsOneStep();
    void aPatchReachesBothViews();
    void undoBringsTheCaretToThePlace();
    void marksMoveWithWhatIsTyped();
    void marksAreDrawnWhereTheyAreSeen();
    void noSignOutlivesItsMark();
    void aChangeFromOutsideLeavesTheCaret_data();
    void aChangeFromOutsideLeavesTheCaret();
    void theUndoOfTheFocusedTextIsMeant();
    void whatIsBeingComposedIsNotKept();
    void freedKeysDoNothing_data();
    void freedKeysDoNothing();
    void coloursAreRightAfterTyping();
    void aTextThatGoesLeavesTheViewEmpty();
    void viewsStayTheSameAsTheText_data();
    void viewsStayTheSameAsTheText();

private:
    void show(const std::string& bytes);
    void compareAll(const std::string& bytes) const;
    static QsciScintilla* editorOf(const ui::TextView& view) { return view.findChild<QsciScintilla*>(); }
    QsciScintilla* editor() const { return editorOf(*m_view); }

    std::unique_ptr<ui::EditedText> m_text;
    std::unique_ptr<ui::TextView> m_view;
    std::unique_ptr<ui::TextView> m_other;
};

void EditingTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_other = std::make_unique<ui::TextView>();
    m_view->resize(600, 400);
    m_view->show();
    show("a: 1\nb: 2\n");
}

void EditingTest::cleanup()
{
    m_view.reset();
    m_other.reset();
    m_text.reset();
}

void EditingTest::show(const std::string& bytes)
{
    auto text = std::make_unique<ui::EditedText>("a.yaml", core::SourceText::make(bytes, "a.yaml"));
    m_view->edit(*text);
    m_other->edit(*text);
    m_text = std::move(text);
    m_view->activateWindow();
    editor()->setFocus();
    QTRY_VERIFY(editor()->hasFocus());
}

void EditingTest::compareAll(const std::string& bytes) const
{
    QCOMPARE(std::string(m_text->bytes()), bytes);
    QCOMPARE(m_view->shownBytes(), bytes);
    QCOMPARE(m_other->shownBytes(), bytes);
}

void EditingTest::typingReachesTheText()
{
    QTest::keyClicks(editor(), "xy");
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QCOMPARE(std::string(m_text->bytes()), std::string("xa: 1\nb: 2\n"));
    QCOMPARE(m_view->shownBytes(), std::string("xa: 1\nb: 2\n"));
    QVERIFY(m_text->isDirty());
}

void EditingTest::typingReachesTheOtherView()
{
    QTest::keyClicks(editor(), "x");
    m_other->setCaret({1, 4});
    QTest::keyClicks(editorOf(*m_other), "0");
    compareAll("xa: 1\nb: 20\n");
}

void EditingTest::whatAControlOverTheTextHasNoUseForIsNotTyped()
{
    QPushButton over("Show more", editor()->viewport());
    over.show();
    over.setFocus();
    QVERIFY(over.hasFocus());
    QTest::keyClicks(&over, "xq");
    QTest::keyClick(&over, Qt::Key_Return);
    QTest::keyClick(&over, Qt::Key_Delete);
    compareAll("a: 1\nb: 2\n");
    editor()->setFocus();
    QTest::keyClicks(editor(), "x");
    compareAll("xa: 1\nb: 2\n");
}

void EditingTest::newLinesEndAsTheOthersDo()
{
    show("a: 1\r\nb: 2\r\n");
    m_view->setCaret({0, 4});
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::clipboard()->setText("c: 3\nd: 4");
    editor()->paste();
    compareAll("a: 1\r\nc: 3\r\nd: 4\r\nb: 2\r\n");
}

void EditingTest::newLinesAreIndentedLikeTheOneBefore()
{
    show("a:\n  b: 1\n");
    m_view->setCaret({1, 6});
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), "c");
    compareAll("a:\n  b: 1\n  c\n");
}

void EditingTest::newLinesAreIndentedBelowWhatOpens()
{
    show("a:\n");
    m_view->setCaret({0, 2});
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), "b: 1");
    compareAll("a:\n  b: 1\n");
}

void EditingTest::pastingIsOneStep()
{
    QApplication::clipboard()->setText("x: 1\ny: 2\n");
    editor()->paste();
    compareAll("x: 1\ny: 2\na: 1\nb: 2\n");
    QCOMPARE(m_text->steps().undoText(), QString("insertion"));
    m_text->steps().undo();
    compareAll("a: 1\nb: 2\n");
}

void EditingTest::typingOverASelectionIsOneStep()
{
    editor()->setSelection(0, 0, 1, 0);
    QTest::keyClicks(editor(), "xyz");
    compareAll("xyzb: 2\n");
    m_text->steps().undo();
    compareAll("a: 1\nb: 2\n");
}

void EditingTest::aPatchReachesBothViews()
{
    const auto patch = core::TextPatch::make({{{3, 4}, "one"}, {{8, 9}, {}}, {{10, 10}, "c\n"}}).value();
    QVERIFY(m_text->apply(patch, "x").has_value());
    compareAll("a: one\nb: \nc\n");
    m_text->steps().undo();
    compareAll("a: 1\nb: 2\n");
}

void EditingTest::undoBringsTheCaretToThePlace()
{
    m_view->setCaret({1, 4});
    QTest::keyClicks(editor(), "0");
    m_view->setCaret({0, 0});
    m_text->steps().undo();
    QCOMPARE(m_view->caret(), (core::Position {1, 4}));
}

/// The same ones, told again of the text before, do not go back; what was taken away with its text is shown
/// anew.
void EditingTest::marksMoveWithWhatIsTyped()
{
    show("a: 1\nb: 2\n");
    const std::vector<ui::TextMark> found {{{5, 6}, ui::MarkWeight::Warning}};
    const auto isMarked = [this](unsigned long at) {
        return m_view->editor().SendScintilla(QsciScintillaBase::SCI_INDICATORALLONFOR, at) != 0;
    };
    m_view->setFound(found);
    QVERIFY(isMarked(5));
    m_view->setCaret({0, 0});
    QTest::keyClicks(editor(), "x");
    m_view->setFound(found);
    QVERIFY(isMarked(6) && !isMarked(5));
    m_view->setCaret({1, 0});
    QTest::keyClick(editor(), Qt::Key_Delete);
    QVERIFY(!isMarked(6));
    m_text->steps().undo();
    m_text->steps().undo();
    m_view->setFound(found);
    QVERIFY(isMarked(5));
}

namespace {

/// "k: 0000\n": a line each.
constexpr std::uint32_t LineSize = 8;

std::string manyLines(std::uint32_t count)
{
    std::string text;
    for (std::uint32_t line = 0; line < count; ++line)
        text += "k: " + std::to_string(1000 + line) + '\n';
    return text;
}

std::vector<ui::TextMark> markOnEachLine(std::uint32_t count)
{
    std::vector<ui::TextMark> marks;
    for (std::uint32_t line = 0; line < count; ++line)
        marks.push_back({{line * LineSize, line * LineSize + 1}, ui::MarkWeight::Warning});
    return marks;
}

bool hasSign(const QsciScintilla& editor, std::uint32_t line)
{
    return editor.SendScintilla(QsciScintillaBase::SCI_MARGINGETTEXT, static_cast<unsigned long>(line),
               static_cast<void*>(nullptr))
        > 0;
}

} // namespace

/// A large text can have tens of thousands of them.
void EditingTest::marksAreDrawnWhereTheyAreSeen()
{
    constexpr std::uint32_t Count = 500;
    show(manyLines(Count));
    m_view->setFound(markOnEachLine(Count));
    QVERIFY(hasSign(*editor(), 0) && !hasSign(*editor(), 300));
    m_view->setCaret({300, 0});
    QTRY_VERIFY(hasSign(*editor(), 300));
    m_view->setCaret({0, 0});
    QTest::keyClick(editor(), Qt::Key_Return);
    m_view->setCaret({450, 0});
    QTRY_VERIFY(hasSign(*editor(), 450));
    QVERIFY(hasSign(*editor(), 301) && !hasSign(*editor(), 400));

    const auto lastOnScreen = [this] {
        return static_cast<std::uint32_t>(editor()->SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN)) - 2;
    };
    show(manyLines(Count));
    m_view->setFound(markOnEachLine(Count));
    m_view->resize(600, 800);
    QTRY_VERIFY(lastOnScreen() > 40);
    QTRY_VERIFY(hasSign(*editor(), lastOnScreen()));
}

void EditingTest::noSignOutlivesItsMark()
{
    constexpr std::uint32_t Count = 20;
    show(manyLines(Count));
    m_view->setFound(markOnEachLine(Count));
    test::Random dice(7);
    for (int edit = 0; edit < 60; ++edit) {
        m_view->setCaretAt(dice.below(static_cast<std::uint32_t>(m_text->bytes().size())));
        QTest::keyClick(editor(), dice.below(2) == 0 ? Qt::Key_Return : Qt::Key_Delete);
    }
    m_view->setFound({});
    for (int line = 0; line < editor()->lines(); ++line)
        QVERIFY2(!hasSign(*editor(), static_cast<std::uint32_t>(line)), qPrintable(QString::number(line)));
}

void EditingTest::aChangeFromOutsideLeavesTheCaret_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<quint32>("line");
    QTest::newRow("behind it") << QByteArray("a: 1\nb: 2\nc: 3\nd: 5\n") << 1U;
    QTest::newRow("above it") << QByteArray("z: 0\na: 1\nb: 2\nc: 3\nd: 4\n") << 2U;
    QTest::newRow("around it") << QByteArray("a: 9\nb: 8\nc: 7\nd: 4\n") << 1U;
}

void EditingTest::aChangeFromOutsideLeavesTheCaret()
{
    QFETCH(QByteArray, written);
    show("a: 1\nb: 2\nc: 3\nd: 4\n");
    m_view->setFocus();
    m_view->setCaret({1, 3});
    m_text->setForeign(core::SourceText::make(written.toStdString(), "a.yaml"));
    m_text->takeForeign();
    QTEST(m_view->caret().line, "line");
    QCOMPARE(m_view->caret().byte, 3U);
}

void EditingTest::theUndoOfTheFocusedTextIsMeant()
{
    QUndoGroup group;
    group.addStack(&m_text->steps());
    QVERIFY(!group.activeStack());
    editor()->clearFocus();
    editor()->setFocus();
    QTRY_COMPARE(group.activeStack(), &m_text->steps());
}

void EditingTest::whatIsBeingComposedIsNotKept()
{
    QInputMethodEvent composing("ni", {});
    QApplication::sendEvent(editor(), &composing);
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(editor(), &composed);
    compareAll("\xE4\xBD\xA0"
               "a: 1\nb: 2\n");
    while (m_text->steps().canUndo())
        m_text->steps().undo();
    compareAll("a: 1\nb: 2\n");
}

void EditingTest::freedKeysDoNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+D") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+L") << int(Qt::Key_L) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+T") << int(Qt::Key_T) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+U") << int(Qt::Key_U) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+L") << int(Qt::Key_L) << (Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("Ctrl+Shift+T") << int(Qt::Key_T) << (Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("Alt+K of nothing that is there")
        << int(Qt::Key_K) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Ctrl+Z of the editor") << int(Qt::Key_Z) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void EditingTest::freedKeysDoNothing()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTest::keyClicks(editor(), "x");
    QTest::keyClick(editor(), static_cast<Qt::Key>(key), modifiers);
    compareAll("xa: 1\nb: 2\n");
}

void EditingTest::coloursAreRightAfterTyping()
{
    show("a: 1\n# b: 2\nc: 3\n");
    m_view->grab();
    const auto styleAt = [this](unsigned long offset) {
        return editor()->SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, offset);
    };
    const long key = styleAt(0);
    const long comment = styleAt(7);
    QVERIFY(key != comment);
    QTest::keyClicks(editor(), "#");
    m_view->grab();
    QCOMPARE(styleAt(2), comment);
    m_view->setCaret({1, 0});
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Delete);
    m_view->grab();
    QCOMPARE(styleAt(6), key);
}

void EditingTest::aTextThatGoesLeavesTheViewEmpty()
{
    m_text.reset();
    QCOMPARE(m_view->shownBytes(), std::string());
    QCOMPARE(m_view->edited(), nullptr);
    QTest::keyClicks(editor(), "x");
    QCOMPARE(m_view->shownBytes(), std::string());
}

void EditingTest::viewsStayTheSameAsTheText_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<std::string>("bytes");
    const std::string bytes = "a: 1\r\nb: \xC3\xA4\xF0\x9F\x92\xB3\nc:\n  - d\n";
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed << bytes;
    QTest::addRow("large") << quint32(13)
                           << bytes + QByteArray("# text\n").repeated(int(ui::LargeText / 6)).toStdString();
}

/// Whatever is typed, patched, undone and done again, in whichever view.
void EditingTest::viewsStayTheSameAsTheText()
{
    QFETCH(quint32, seed);
    QFETCH(std::string, bytes);
    QRandomGenerator chance(seed);
    show(bytes);
    QCOMPARE(m_view->isSilent(), bytes.size() > ui::LargeText);
    for (int step = 0; step < 60; ++step) {
        ui::TextView& view = chance.bounded(2) == 0 ? *m_view : *m_other;
        QsciScintilla* typed = editorOf(view);
        view.setCaret({chance.bounded(5U), chance.bounded(6U)});
        switch (chance.bounded(7)) {
        case 0:
            QTest::keyClicks(typed, "xy");
            break;
        case 1:
            QTest::keyClick(typed, Qt::Key_Return);
            break;
        case 2:
            QTest::keyClick(typed, Qt::Key_Backspace);
            break;
        case 3:
            QTest::keyClick(typed, Qt::Key_Delete);
            break;
        case 4:
            m_text->steps().undo();
            break;
        case 5:
            m_text->steps().redo();
            break;
        default:
            const auto end = static_cast<std::uint32_t>(m_text->bytes().size());
            const auto patch = core::TextPatch::make({{{0, 0}, "p\r\n"}, {{end, end}, "q"}}).value();
            QVERIFY(m_text->apply(patch, "patch").has_value());
        }
        compareAll(std::string(m_text->bytes()));
        if (QTest::currentTestFailed())
            return;
    }
    while (m_text->steps().canUndo())
        m_text->steps().undo();
    compareAll(bytes);
    QVERIFY(!m_text->isDirty());
}

COUNTERSIGN_TEST(EditingTest)
#include "editing_test.moc"
