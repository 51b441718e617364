// SPDX-License-Identifier: Apache-2.0
// Folding maps and lists away in a text that is edited: what is seen, and what stays folded.
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QLineEdit>
#include <Qsci/qsciscintilla.h>

using S = QsciScintillaBase;

class TextFoldsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void foldsWhatBeginsAtTheCaret();
    void theCaretStaysInSight();
    void foldsByTheMargin();
    void foldsAllAndKeepsWhatIsInside();
    void goingThereUnfolds();
    void findingThereUnfolds();
    void foldsMoveWithTheTyping();
    void foldsSurviveAPatch();
    void foldsSurviveUndo();
    void foldsSurviveOtherColours();
    void aHeadThatGoesLeavesNothingHiddenForEver();
    void anotherTextHasNoFolds();
    void signsStandOnlyWhereTheyAreSeen();
    void linesThatAreGoneLeaveNoSign();

private:
    void show(const std::string& bytes);
    void toggle(std::uint32_t line);
    QString shown() const;
    QsciScintilla* editor() const { return m_view->findChild<QsciScintilla*>(); }
    long ask(unsigned int message, long first = 0, long second = 0) const
    {
        return editor()->SendScintilla(message, static_cast<unsigned long>(first), second);
    }

    std::unique_ptr<ui::EditedText> m_text;
    std::unique_ptr<ui::TextView> m_view;
};

namespace {

constexpr const char* Nested = "a:\n  b:\n    c: 1\n  d: 2\ne:\n  - f\ng: 3\n";

} // namespace

void TextFoldsTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_view->allowFolding();
    m_view->resize(600, 400);
    m_view->show();
    show(Nested);
}

void TextFoldsTest::cleanup()
{
    m_view.reset();
    m_text.reset();
}

void TextFoldsTest::show(const std::string& bytes)
{
    auto text = std::make_unique<ui::EditedText>("a.yaml", core::SourceText::make(bytes, "a.yaml"));
    m_view->edit(*text);
    m_text = std::move(text);
    m_view->grab();
}

void TextFoldsTest::toggle(std::uint32_t line)
{
    m_view->setCaret({line, 0});
    m_view->toggleFold();
    m_view->grab();
}

/// The first letters of the lines that are to be seen.
QString TextFoldsTest::shown() const
{
    QString letters;
    for (int line = 0; line < editor()->lines(); ++line) {
        const QString text = editor()->text(line).trimmed();
        if (ask(S::SCI_GETLINEVISIBLE, line) != 0 && !text.isEmpty())
            letters += text.startsWith('-') ? text[2] : text[0];
    }
    return letters;
}

void TextFoldsTest::foldsWhatBeginsAtTheCaret()
{
    toggle(1);
    QCOMPARE(shown(), QString("abdefg"));
    toggle(1);
    QCOMPARE(shown(), QString("abcdefg"));
    toggle(3);
    QCOMPARE(shown(), QString("aefg"));
    toggle(6);
    QCOMPARE(shown(), QString("aefg"));
    QCOMPARE(std::string(m_text->bytes()), std::string(Nested));
}

void TextFoldsTest::theCaretStaysInSight()
{
    m_view->setCaret({2, 3});
    m_view->toggleFold();
    QCOMPARE(shown(), QString("abdefg"));
    QCOMPARE(m_view->caret(), (core::Position {1, 4}));
}

void TextFoldsTest::foldsByTheMargin()
{
    constexpr int FoldMargin = 4;
    int x = 0;
    for (int margin = 0; margin < FoldMargin; ++margin)
        x += editor()->marginWidth(margin);
    const QPoint place(x + editor()->marginWidth(FoldMargin) / 2, int(ask(S::SCI_TEXTHEIGHT)) / 2);
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown(), QString("aefg"));
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown(), QString("abcdefg"));
}

void TextFoldsTest::foldsAllAndKeepsWhatIsInside()
{
    m_view->setCaret({2, 4});
    m_view->foldAll();
    QCOMPARE(shown(), QString("aeg"));
    QCOMPARE(m_view->caret().line, 0U);
    toggle(0);
    QCOMPARE(shown(), QString("abdeg"));
    m_view->unfoldAll();
    QCOMPARE(shown(), QString("abcdefg"));
    toggle(0);
    toggle(0);
    QCOMPARE(shown(), QString("abcdefg"));
}

void TextFoldsTest::goingThereUnfolds()
{
    m_view->foldAll();
    m_view->setCaret({2, 4});
    QCOMPARE(shown(), QString("abcdeg"));
    QCOMPARE(m_view->caret(), (core::Position {2, 4}));
}

void TextFoldsTest::findingThereUnfolds()
{
    m_view->foldAll();
    m_view->openFindBar();
    QTest::keyClicks(m_view->findChild<QLineEdit*>(), "d:");
    QTRY_COMPARE(m_view->selectedText(), QString("d:"));
    QCOMPARE(shown(), QString("abdeg"));
}

void TextFoldsTest::foldsMoveWithTheTyping()
{
    toggle(1);
    m_view->setCaret({0, 0});
    QTest::keyClicks(editor(), "x");
    QTest::keyClick(editor(), Qt::Key_Return);
    m_view->grab();
    QCOMPARE(shown(), QString("xabdefg"));
    toggle(2);
    QCOMPARE(shown(), QString("xabcdefg"));
}

void TextFoldsTest::foldsSurviveAPatch()
{
    toggle(1);
    toggle(4);
    QCOMPARE(shown(), QString("abdeg"));
    const std::string_view text = Nested;
    std::vector<core::TextEdit> edits {{{0, 0}, "x: 0\n"}};
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
        edits.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)}, "::"});
    QVERIFY(m_text->apply(core::TextPatch::make(edits).value(), "x").has_value());
    m_view->grab();
    QCOMPARE(shown(), QString("xabdeg"));
    toggle(2);
    QCOMPARE(shown(), QString("xabcdeg"));
}

void TextFoldsTest::foldsSurviveUndo()
{
    const auto patch = core::TextPatch::make({{{0, 1}, "x"}, {{29, 30}, "y"}}).value();
    QVERIFY(m_text->apply(patch, "x").has_value());
    toggle(1);
    m_text->steps().undo();
    m_view->grab();
    QCOMPARE(shown(), QString("abdefg"));
}

void TextFoldsTest::foldsSurviveOtherColours()
{
    toggle(1);
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    m_view->setPalette(dark);
    m_view->grab();
    QCOMPARE(shown(), QString("abdefg"));
}

void TextFoldsTest::aHeadThatGoesLeavesNothingHiddenForEver()
{
    toggle(1);
    m_view->setCaret({0, 2});
    for (int key = 0; key < 5; ++key)
        QTest::keyClick(editor(), Qt::Key_Delete);
    m_view->grab();
    QCOMPARE(std::string(m_text->bytes()).substr(0, 11), std::string("a:\n    c: 1"));
    toggle(0);
    QVERIFY(shown().contains('c'));
}

void TextFoldsTest::anotherTextHasNoFolds()
{
    m_view->foldAll();
    show("a:\n  b: 1\n");
    QCOMPARE(shown(), QString("ab"));
}

/// The 12 MB that follow are not looked at.
void TextFoldsTest::signsStandOnlyWhereTheyAreSeen()
{
    constexpr long OpenMark = 1L << 22;
    show(QByteArray("a:\n  b: 1\n").repeated(5000).toStdString());
    QVERIFY((ask(S::SCI_MARKERGET, 0) & OpenMark) != 0);
    QVERIFY((ask(S::SCI_MARKERGET, 1) & OpenMark) == 0);
    QVERIFY((ask(S::SCI_MARKERGET, 6000) & OpenMark) == 0);
    m_view->setCaret({6000, 0});
    m_view->grab();
    QTRY_VERIFY((ask(S::SCI_MARKERGET, 6000) & OpenMark) != 0);
    toggle(6000);
    QVERIFY((ask(S::SCI_MARKERGET, 6000) & OpenMark) == 0);
}

/// The marks of many lines run together in the one below them.
void TextFoldsTest::linesThatAreGoneLeaveNoSign()
{
    constexpr long OpenMark = 1L << 22;
    const QByteArray pasted = QByteArray("h:\n  i: 1\n").repeated(10);
    m_text->become(std::string(Nested) + pasted.toStdString(), "paste");
    m_view->grab();
    QTRY_VERIFY((ask(S::SCI_MARKERGET, 9) & OpenMark) != 0);
    m_text->steps().undo();
    m_view->grab();
    QTRY_COMPARE(ask(S::SCI_MARKERGET, 7) & OpenMark, 0L);
}

COUNTERSIGN_TEST(TextFoldsTest)
#include "text_folds_test.moc"
