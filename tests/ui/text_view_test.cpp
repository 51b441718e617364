// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/text_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <Qsci/qsciscintilla.h>

class TextViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void holdsEveryByte_data();
    void holdsEveryByte();
    void cannotBeTypedInto();
    void caretIsCountedInBytes_data();
    void caretIsCountedInBytes();
    void newTextBeginsAtTheTop();
    void finds_data();
    void finds();
    void findsWhileTyping();
    void findWrapsAround();
    void escapeClosesTheFindBar();
    void findsWhatIsSelected();
    void zoomHasLimits_data();
    void zoomHasLimits();
    void followsThePalette();
    void writesOutWhatReordersText();

private:
    void show(std::string bytes, std::string name = "a.yaml")
    {
        m_view->setText(core::SourceText::make(std::move(bytes), std::move(name)));
    }

    QsciScintilla* editor() const { return m_view->findChild<QsciScintilla*>(); }

    std::unique_ptr<ui::TextView> m_view;
};

void TextViewTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_view->resize(800, 600);
    m_view->show();
}

void TextViewTest::holdsEveryByte_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("empty") << std::string();
    QTest::newRow("no line end") << std::string("a: 1");
    QTest::newRow("line end") << std::string("a: 1\n");
    QTest::newRow("crlf") << std::string("a: 1\r\nb: 2\r\n");
    QTest::newRow("mixed line ends") << std::string("a\r\nb\nc\rd");
    QTest::newRow("byte order mark") << std::string("\xEF\xBB\xBF"
                                                    "a: 1\n");
    QTest::newRow("astral") << std::string("pay: \xF0\x9F\x92\xB3\n");
    QTest::newRow("not UTF-8") << std::string("caf\xE9: 1\n");
    QTest::newRow("NUL") << std::string("a\0b\n", 4);
}

void TextViewTest::holdsEveryByte()
{
    QFETCH(std::string, bytes);
    show("something else\nbefore\n");
    show(bytes);
    QCOMPARE(m_view->shownBytes(), bytes);
    QCOMPARE(m_view->text().bytes(), std::string_view(bytes));
}

void TextViewTest::cannotBeTypedInto()
{
    show("a: 1\n");
    QTest::keyClicks(editor(), "typed");
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_view->shownBytes(), std::string("a: 1\n"));
}

void TextViewTest::caretIsCountedInBytes_data()
{
    QTest::addColumn<core::Position>("position");
    QTest::newRow("top") << core::Position {0, 0};
    QTest::newRow("behind a character of two bytes") << core::Position {0, 6};
    QTest::newRow("second line") << core::Position {1, 3};
    QTest::newRow("last line") << core::Position {2, 0};
}

void TextViewTest::caretIsCountedInBytes()
{
    QFETCH(core::Position, position);
    show("caf\xC3\xA9: 1\nb: 2\n");
    QSignalSpy moved(m_view.get(), &ui::TextView::caretMoved);
    m_view->setCaret(position);
    QCOMPARE(m_view->caret(), position);
    if (position != core::Position {})
        QTRY_VERIFY(!moved.empty());
}

void TextViewTest::newTextBeginsAtTheTop()
{
    show("a: 1\nb: 2\n");
    m_view->setCaret({1, 2});
    show("c: 3\nd: 4\n");
    QCOMPARE(m_view->caret(), core::Position {});
}

void TextViewTest::finds_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("word") << "status" << true;
    QTest::newRow("other case") << "STATUS" << true;
    QTest::newRow("no pattern") << "st.tus" << false;
    QTest::newRow("part of a word") << "tat" << true;
    QTest::newRow("umlaut") << QStringLiteral("größe") << true;
    QTest::newRow("nowhere") << "pending" << false;
}

void TextViewTest::finds()
{
    QFETCH(QString, wanted);
    QFETCH(bool, isFound);
    show("a: 1\nstatus: paid\ngr\xC3\xB6\xC3\x9F"
         "e: 2\n");
    m_view->openFindBar();
    auto* words = m_view->findChild<QLineEdit*>();
    words->setText(wanted);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(m_view->selectedText().compare(isFound ? wanted : QString(), Qt::CaseInsensitive), 0);
    const QList<QLabel*> labels = m_view->findChildren<QLabel*>();
    const auto saysSo = [](const QLabel* label) { return label->text() == QStringLiteral("Not found"); };
    QTRY_COMPARE(std::ranges::any_of(labels, saysSo), !isFound);
}

void TextViewTest::findsWhileTyping()
{
    show("state: 1\nstatus: 2\n");
    m_view->openFindBar();
    auto* words = m_view->findChild<QLineEdit*>();
    for (const QString& typed : QStringList {"s", "st", "sta", "stat", "statu"}) {
        QTest::keyClick(words, typed.back().toLatin1());
        QTRY_COMPARE(m_view->selectedText(), typed);
    }
    QCOMPARE(m_view->caret().line, 1U);
}

void TextViewTest::findWrapsAround()
{
    show("x: 1\ny: 2\nx: 3\n");
    m_view->openFindBar();
    QSignalSpy found(m_view.get(), &ui::TextView::found);
    QTest::keyClick(m_view->findChild<QLineEdit*>(), Qt::Key_X);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(m_view->caret().line, 0U);
    std::vector<std::uint32_t> lines;
    const auto after = [&](auto step) {
        step();
        lines.push_back(m_view->caret().line);
    };
    after([this] { m_view->findNext(); });
    after([this] { m_view->findNext(); });
    after([this] { m_view->findPrevious(); });
    after([this] { m_view->findPrevious(); });
    QCOMPARE(lines, (std::vector<std::uint32_t> {2, 0, 2, 0}));
}

void TextViewTest::escapeClosesTheFindBar()
{
    show("a: 1\n");
    m_view->openFindBar();
    auto* wanted = m_view->findChild<QLineEdit*>();
    QVERIFY(wanted->isVisible());
    QTest::keyClick(wanted, Qt::Key_Escape);
    QVERIFY(!wanted->isVisible());
    QCOMPARE(m_view->focusWidget(), editor());
}

void TextViewTest::findsWhatIsSelected()
{
    show("status: paid\nother: status\n");
    editor()->setSelection(0, 0, 0, 6);
    m_view->openFindBar();
    QCOMPARE(m_view->findChild<QLineEdit*>()->text(), QStringLiteral("status"));
    m_view->findNext();
    QTRY_COMPARE(m_view->caret(), (core::Position {1, 13}));
}

void TextViewTest::zoomHasLimits_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("zoom");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("larger") << 5 << 5;
    QTest::newRow("much too large") << 1000 << 20;
    QTest::newRow("much too small") << -1000 << -6;
}

void TextViewTest::zoomHasLimits()
{
    QFETCH(int, wanted);
    QFETCH(int, zoom);
    show("a: 1\n");
    const int margin = editor()->marginWidth(0);
    m_view->setZoom(wanted);
    QCOMPARE(m_view->zoom(), zoom);
    QTRY_VERIFY(zoom == 0 || (zoom > 0) == (editor()->marginWidth(0) > margin));
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), 0);
}

void TextViewTest::followsThePalette()
{
    show("a: 1\n");
    for (const auto appearance : {ui::Appearance::Dark, ui::Appearance::Light}) {
        const QPalette palette = ui::paletteFor(appearance, {});
        m_view->setPalette(palette);
        const auto ground = static_cast<int>(
            editor()->SendScintilla(QsciScintillaBase::SCI_STYLEGETBACK, QsciScintillaBase::STYLE_DEFAULT));
        const QColor base = palette.color(QPalette::Base);
        QCOMPARE(QColor(ground & 0xFF, (ground >> 8) & 0xFF, ground >> 16), base);
    }
}

void TextViewTest::writesOutWhatReordersText()
{
    show("a: \xE2\x80\xAE"
         "b\n");
    const char override[] = "\xE2\x80\xAE";
    char shown[16] = {};
    editor()->SendScintilla(QsciScintillaBase::SCI_GETREPRESENTATION, override, shown);
    QCOMPARE(QByteArray(shown), QByteArray("U+202E"));
}

COUNTERSIGN_TEST(TextViewTest)
#include "text_view_test.moc"
