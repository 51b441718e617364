// SPDX-License-Identifier: Apache-2.0
// A line has the same colours however one came to it.
#include "tests/support/test_program.h"
#include "ui/text_view/text_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <Qsci/qsciscintilla.h>

class TextColoursTest : public QObject {
    Q_OBJECT
private slots:
    void languagesAreColoured_data();
    void languagesAreColoured();
    void jumpsGiveTheColoursOfReadingOn_data();
    void jumpsGiveTheColoursOfReadingOn();
    void longLinesStayPlain();
    void wordsAreAsBrightAsAllOthersInTheDark();

private:
    static std::unique_ptr<ui::TextView> viewOf(const std::string& bytes, const std::string& name);
    static QByteArray stylesOf(const ui::TextView& view, std::uint32_t line);
};

std::unique_ptr<ui::TextView> TextColoursTest::viewOf(const std::string& bytes, const std::string& name)
{
    auto view = std::make_unique<ui::TextView>();
    view->resize(800, 400);
    view->show();
    view->setText(core::SourceText::make(bytes, name));
    view->grab();
    return view;
}

QByteArray TextColoursTest::stylesOf(const ui::TextView& view, std::uint32_t line)
{
    const auto* editor = view.findChild<QsciScintilla*>();
    QByteArray styles;
    for (unsigned long at = view.text().lineBegin(line); at < view.text().lineEnd(line); ++at)
        styles.append(static_cast<char>(editor->SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, at)));
    return styles;
}

void TextColoursTest::languagesAreColoured_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("yaml") << std::string("a.yaml") << std::string("key: 'value'\n");
    QTest::newRow("json") << std::string("a.json") << std::string("{\"key\": 1}\n");
    QTest::newRow("json without a suffix") << std::string("contract") << std::string("{\"key\": 1}\n");
    QTest::newRow("yaml without a suffix") << std::string("contract") << std::string("key: 'value'\n");
    QTest::newRow("graphql") << std::string("a.graphql") << std::string("type Query { a: Int }\n");
    QTest::newRow("graphql description")
        << std::string("a.graphql") << std::string("\"\"\"All\"\"\" type Query\n");
    QTest::newRow("proto") << std::string("a.proto") << std::string("syntax = \"proto3\";\n");
}

void TextColoursTest::languagesAreColoured()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    const QByteArray styles = stylesOf(*viewOf(bytes, name), 0);
    QVERIFY(styles.count(styles.front()) < styles.size());
}

void TextColoursTest::jumpsGiveTheColoursOfReadingOn_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("part");
    QTest::newRow("yaml") << std::string("a.yaml")
                          << std::string("  /things:\n    get:\n      ok: [1, 'two']\n");
    QTest::newRow("yaml block scalar") << std::string(
        "a.yaml") << std::string("  text: |\n    one: 1\n\n    'two: 2\n  # no\n  more: 'x'\n");
    QTest::newRow("json") << std::string(
        "a.json") << std::string("  \"a\": {\n    \"b\": [1, \"two\", {\n      \"c\": null\n    }]\n  },\n");
}

void TextColoursTest::jumpsGiveTheColoursOfReadingOn()
{
    QFETCH(std::string, name);
    QFETCH(std::string, part);
    std::string bytes = name.ends_with("json") ? "{\n" : "root:\n";
    for (int times = 0; times < 400; ++times)
        bytes += part;
    const auto reading = viewOf(bytes, name);
    const auto jumping = viewOf(bytes, name);
    const std::uint32_t last = reading->text().lineCount() - 1;
    for (std::uint32_t line = 0; line <= last; line += 10) {
        reading->setCaret({line, 0});
        reading->grab();
    }
    jumping->setCaret({last, 0});
    jumping->grab();
    for (std::uint32_t line = last - 10; line < last; ++line)
        QCOMPARE(stylesOf(*jumping, line), stylesOf(*reading, line));
    for (std::uint32_t line = last; line > last - 400; line -= 10) {
        jumping->setCaret({line, 0});
        jumping->grab();
    }
    for (std::uint32_t line = last - 390; line < last; ++line)
        QCOMPARE(stylesOf(*jumping, line), stylesOf(*reading, line));
}

void TextColoursTest::longLinesStayPlain()
{
    if (!COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING)
        QSKIP("QScintilla's own lexers know no limit");
    const auto view = viewOf("a: '" + std::string(30'000, 'x') + "'\nb: 'y'\n", "a.yaml");
    const QByteArray plain = stylesOf(*view, 0);
    QCOMPARE(plain.count('\0'), plain.size());
    QVERIFY(stylesOf(*view, 1).count('\0') < stylesOf(*view, 1).size());
}

void TextColoursTest::wordsAreAsBrightAsAllOthersInTheDark()
{
    const QPalette before = QApplication::palette();
    const QPalette dark = ui::paletteFor(ui::Appearance::Dark, {});
    QApplication::setPalette(dark);
    const auto view = viewOf("key: value\n", "a.yaml");
    QApplication::setPalette(before);
    const auto style = static_cast<unsigned long>(stylesOf(*view, 0).back());
    const long colour =
        view->findChild<QsciScintilla*>()->SendScintilla(QsciScintillaBase::SCI_STYLEGETFORE, style);
    // Scintilla has blue first.
    const QColor word(colour & 0xFF, colour >> 8 & 0xFF, colour >> 16 & 0xFF);
    QVERIFY(ui::contrast(word, dark.color(QPalette::Base)) >= 7);
}

COUNTERSIGN_TEST(TextColoursTest)
#include "text_colours_test.moc"
