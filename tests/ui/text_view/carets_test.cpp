// SPDX-License-Identifier: Apache-2.0
// Several carets in one text, by keys and clicks: the view, the text and the way back stay the same to the
// byte.
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/large_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

class CaretsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void selectsTheNextThatSaysTheSame();
    void aPartOfAWordIsSoughtAnywhere();
    void addsOneAboveOrBelow_data();
    void addsOneAboveOrBelow();
    void noCaretBeyondTheText();
    void typingAtAllIsOneStep();
    void pastingAtAllIsOneStep();
    void deletingAtAllIsOneStep();
    void newLinesAreIndentedAtAll();
    void itsKeysAreLeftToTheWindow();
    void escapeLeavesOne();
    void aClickWithAltAddsOne();
    void draggingWithAltSelectsAColumn();
    void theTextIsWhatTheViewShows_data();
    void theTextIsWhatTheViewShows();

private:
    void show(const std::string& bytes);
    void compare(const std::string& bytes) const;
    std::vector<long> carets() const;
    QPoint pointOf(std::uint32_t offset) const;
    QsciScintilla* editor() const { return m_view->findChild<QsciScintilla*>(); }
    long ask(unsigned int message, long first = 0, long second = 0) const
    {
        return editor()->SendScintilla(message, static_cast<unsigned long>(first), second);
    }

    std::unique_ptr<ui::EditedText> m_text;
    std::unique_ptr<ui::TextView> m_view;
};

using S = QsciScintillaBase;

void CaretsTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_view->resize(600, 400);
    m_view->show();
    show("id: 1\nname: id\nid: 3\n");
}

void CaretsTest::cleanup()
{
    m_view.reset();
    m_text.reset();
}

void CaretsTest::show(const std::string& bytes)
{
    auto text = std::make_unique<ui::EditedText>("a.yaml", core::SourceText::make(bytes, "a.yaml"));
    m_view->edit(*text);
    m_text = std::move(text);
    m_view->activateWindow();
    editor()->setFocus();
    QTRY_VERIFY(editor()->hasFocus());
}

void CaretsTest::compare(const std::string& bytes) const
{
    QCOMPARE(std::string(m_text->bytes()), bytes);
    QCOMPARE(m_view->shownBytes(), bytes);
}

std::vector<long> CaretsTest::carets() const
{
    std::vector<long> all;
    for (long each = 0; each < ask(S::SCI_GETSELECTIONS); ++each)
        all.push_back(ask(S::SCI_GETSELECTIONNCARET, each));
    std::ranges::sort(all);
    return all;
}

QPoint CaretsTest::pointOf(std::uint32_t offset) const
{
    return {int(ask(S::SCI_POINTXFROMPOSITION, 0, offset)) + 1,
        int(ask(S::SCI_POINTYFROMPOSITION, 0, offset)) + 4};
}

void CaretsTest::selectsTheNextThatSaysTheSame()
{
    m_view->setCaret({0, 1});
    m_view->selectNextMatch();
    QCOMPARE(m_view->selectedText(), QString("id"));
    m_view->selectNextMatch();
    QCOMPARE(carets(), (std::vector<long> {2, 14}));
    m_view->selectNextMatch();
    QCOMPARE(carets(), (std::vector<long> {2, 14, 17}));
    m_view->selectNextMatch();
    QCOMPARE(carets(), (std::vector<long> {2, 14, 17}));
    QTest::keyClicks(editor(), "key");
    compare("key: 1\nname: key\nkey: 3\n");
    m_text->steps().undo();
    compare("id: 1\nname: id\nid: 3\n");
}

void CaretsTest::aPartOfAWordIsSoughtAnywhere()
{
    show("order_id: orders\norder: border\n");
    editor()->setSelection(0, 0, 0, 5);
    m_view->selectNextMatch();
    QCOMPARE(carets(), (std::vector<long> {5, 15}));
    m_view->setCaret({1, 1});
    m_view->selectNextMatch();
    m_view->selectNextMatch();
    // As a word it stands there once.
    QCOMPARE(carets(), (std::vector<long> {22}));
}

void CaretsTest::addsOneAboveOrBelow_data()
{
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<std::string>("after");
    QTest::newRow("below") << false << 0U << std::string("id: x1\nx\nnamex: id\nid: 3\n");
    QTest::newRow("above") << true << 3U << std::string("id: 1\nx\nnamex: id\nid: x3\n");
}

/// In the column of the first one, or where a shorter line ends.
void CaretsTest::addsOneAboveOrBelow()
{
    QFETCH(bool, isUp);
    QFETCH(quint32, line);
    show("id: 1\n\nname: id\nid: 3\n");
    m_view->setCaret({line, 4});
    isUp ? m_view->addCaretAbove() : m_view->addCaretBelow();
    isUp ? m_view->addCaretAbove() : m_view->addCaretBelow();
    QCOMPARE(carets().size(), 3U);
    QTest::keyClicks(editor(), "x");
    QTEST(std::string(m_text->bytes()), "after");
}

void CaretsTest::noCaretBeyondTheText()
{
    m_view->setCaret({0, 0});
    m_view->addCaretAbove();
    QCOMPARE(carets().size(), 1U);
    m_view->setCaret({3, 0});
    m_view->addCaretBelow();
    QCOMPARE(carets().size(), 1U);
}

void CaretsTest::typingAtAllIsOneStep()
{
    m_view->setCaret({0, 0});
    m_view->addCaretBelow();
    m_view->addCaretBelow();
    QTest::keyClicks(editor(), "abc");
    compare("abcid: 1\nabcname: id\nabcid: 3\n");
    QCOMPARE(m_text->steps().count(), 1);
    m_text->steps().undo();
    compare("id: 1\nname: id\nid: 3\n");
    m_text->steps().redo();
    compare("abcid: 1\nabcname: id\nabcid: 3\n");
}

void CaretsTest::pastingAtAllIsOneStep()
{
    m_view->setCaret({0, 0});
    m_view->addCaretBelow();
    QApplication::clipboard()->setText("x-");
    editor()->paste();
    compare("x-id: 1\nx-name: id\nid: 3\n");
    QCOMPARE(m_text->steps().count(), 1);
    m_text->steps().undo();
    compare("id: 1\nname: id\nid: 3\n");
}

void CaretsTest::deletingAtAllIsOneStep()
{
    m_view->setCaret({0, 2});
    m_view->addCaretBelow();
    m_view->addCaretBelow();
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    compare(": 1\nme: id\n: 3\n");
    QCOMPARE(m_text->steps().count(), 1);
    QTest::keyClick(editor(), Qt::Key_Delete);
    compare(" 1\ne: id\n 3\n");
    while (m_text->steps().canUndo())
        m_text->steps().undo();
    compare("id: 1\nname: id\nid: 3\n");
}

void CaretsTest::newLinesAreIndentedAtAll()
{
    show("a:\r\n  b: 1\r\n  c: 2\r\n\t- d\r\n");
    m_view->setCaret({1, 6});
    m_view->addCaretBelow();
    m_view->addCaretBelow();
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), "e");
    compare("a:\r\n  b: 1\r\n  e\r\n  c: 2\r\n  e\r\n\t- d\r\n\te\r\n");
    while (m_text->steps().canUndo())
        m_text->steps().undo();
    compare("a:\r\n  b: 1\r\n  c: 2\r\n\t- d\r\n");
}

void CaretsTest::itsKeysAreLeftToTheWindow()
{
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down}) {
        QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier | Qt::AltModifier);
        asked.ignore();
        QApplication::sendEvent(editor(), &asked);
        QVERIFY(!asked.isAccepted());
    }
}

void CaretsTest::escapeLeavesOne()
{
    m_view->setCaret({0, 0});
    m_view->addCaretBelow();
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(carets(), (std::vector<long> {6}));
    QTest::keyClicks(editor(), "x");
    compare("id: 1\nxname: id\nid: 3\n");
}

void CaretsTest::aClickWithAltAddsOne()
{
    m_view->setCaret({0, 0});
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(16));
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(8));
    QCOMPARE(carets(), (std::vector<long> {0, 8, 16}));
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(8));
    QCOMPARE(carets(), (std::vector<long> {8}));
}

void CaretsTest::draggingWithAltSelectsAColumn()
{
    QWidget* viewport = editor()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, Qt::AltModifier, pointOf(0));
    QMouseEvent moved(QEvent::MouseMove, pointOf(17), viewport->mapToGlobal(pointOf(17)), Qt::NoButton,
        Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(viewport, &moved);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::AltModifier, pointOf(17));
    QCOMPARE(carets(), (std::vector<long> {2, 8, 17}));
    QTest::keyClicks(editor(), "x");
    compare("x: 1\nxme: id\nx: 3\n");
    m_text->steps().undo();
    compare("id: 1\nname: id\nid: 3\n");
}

void CaretsTest::theTextIsWhatTheViewShows_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<std::string>("bytes");
    const std::string bytes = "a: 1\r\nb: \xC3\xA4\xF0\x9F\x92\xB3\n\n  c:\n    - d\n    - a\nb: a\n";
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed << bytes;
    QTest::addRow("large") << quint32(13)
                           << bytes + QByteArray("# text\n").repeated(int(ui::LargeText / 6)).toStdString();
}

/// Whatever is done at whichever carets.
void CaretsTest::theTextIsWhatTheViewShows()
{
    QFETCH(quint32, seed);
    QFETCH(std::string, bytes);
    QRandomGenerator chance(seed);
    show(bytes);
    QApplication::clipboard()->setText("p: 1\nq");
    for (int step = 0; step < 80; ++step) {
        if (chance.bounded(4) == 0)
            m_view->setCaret({chance.bounded(8U), chance.bounded(7U)});
        for (int added = chance.bounded(4); added > 0; --added) {
            switch (chance.bounded(4)) {
            case 0:
                m_view->addCaretAbove();
                break;
            case 1:
                m_view->addCaretBelow();
                break;
            case 2:
                m_view->selectNextMatch();
                break;
            default:
                const long place = chance.bounded(int(std::min<std::size_t>(40, m_text->bytes().size() + 1)));
                const long whole = ask(S::SCI_POSITIONBEFORE, ask(S::SCI_POSITIONAFTER, place));
                ask(S::SCI_ADDSELECTION, whole, whole);
            }
        }
        const std::string before(m_text->bytes());
        const int steps = m_text->steps().index();
        switch (chance.bounded(9)) {
        case 0:
            QTest::keyClick(editor(), Qt::Key_Return);
            break;
        case 1:
            QTest::keyClick(editor(), Qt::Key_Backspace);
            break;
        case 2:
            QTest::keyClick(editor(), Qt::Key_Delete);
            break;
        case 3:
            m_text->steps().undo();
            break;
        case 4:
            m_text->steps().redo();
            break;
        case 5:
            QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
            break;
        case 6:
            QTest::keyClick(editor(), Qt::Key_Tab);
            break;
        case 7:
            QTest::keyClick(editor(), Qt::Key_Escape);
            break;
        default:
            QTest::keyClicks(editor(), "x");
        }
        compare(std::string(m_text->bytes()));
        QVERIFY(m_text->steps().index() - steps <= 1);
        if (QTest::currentTestFailed())
            return;
    }
    while (m_text->steps().canUndo())
        m_text->steps().undo();
    compare(bytes);
    QVERIFY(!m_text->isDirty());
}

COUNTERSIGN_TEST(CaretsTest)
#include "carets_test.moc"
