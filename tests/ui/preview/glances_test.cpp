// SPDX-License-Identifier: Apache-2.0
// What is told of a place in passing: under the mouse, and of a definition elsewhere.
#include "tests/support/test_program.h"
#include "tests/ui/preview/previewed_shop.h"
#include "ui/preview/hover_words.h"
#include "ui/preview/peeked_rows.h"

#include <QTest>

class GlancesTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatStandsThere_data();
    void tellsWhatStandsThere();
    void tellsWhatIsWrongAndWhatToDo();
    void rowsOfADefinitionBeginAtItsMargin();
    void longDefinitionsAreCutAndCounted();

private:
    ui::SharedSymbols m_symbols = test::shopSymbols();
};

void GlancesTest::tellsWhatStandsThere_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isAtKey");
    QTest::addColumn<QString>("told");
    QTest::newRow("a reference into another file")
        << QByteArray("'parts.yaml#/Order'") << false
        << QStringLiteral("Schema Order\ntype: object\nWhat was ordered\nparts.yaml:1 · used 3×");
    QTest::newRow("its key") << QByteArray("$ref: 'parts.yaml#/Order'") << true
                             << QStringLiteral(
                                    "Schema Order\ntype: object\nWhat was ordered\nparts.yaml:1 · used 3×");
    QTest::newRow("a key") << QByteArray("'202'") << true
                           << QStringLiteral("Response 202\nplaced\nshop.yaml:22");
    QTest::newRow("prose says it itself") << QByteArray("Second line") << false << QString();
    QTest::newRow("nothing that is an object") << QByteArray("deprecated") << true << QString();
    QTest::newRow("nowhere") << QByteArray("'parts.yaml#/Nowhere'") << false
                             << QStringLiteral("Leads nowhere: parts.yaml has no /Nowhere");
}

void GlancesTest::tellsWhatStandsThere()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, isAtKey);
    const core::Node node = test::nodeAt(*m_symbols, "shop.yaml", words.toStdString());
    QTEST(ui::hoverWords(m_symbols.get(), node, isAtKey), "told");
}

void GlancesTest::tellsWhatIsWrongAndWhatToDo()
{
    const ui::Problem broken {.code = "x", .message = "a tab indents", .hint = "use spaces"};
    const ui::Problem found {.level = ui::ProblemLevel::Warning,
        .code = "acceptance-present",
        .message = "no scenario",
        .contract = "shop"};
    QCOMPARE(ui::problemWords({}), QString());
    QCOMPARE(ui::problemWords(std::vector {broken}), QStringLiteral("✗ a tab indents\nuse spaces"));
    QCOMPARE(ui::problemWords(std::vector {broken, found}),
        QStringLiteral("✗ a tab indents\nuse spaces\n▲ no scenario (acceptance-present)"));
}

void GlancesTest::rowsOfADefinitionBeginAtItsMargin()
{
    const ui::PeekedRows rows =
        ui::peekedRows(*m_symbols, test::nodeAt(*m_symbols, "parts.yaml", "id: {type"));
    QCOMPARE(rows.place, "parts.yaml:6");
    QCOMPARE(
        rows.rows->bytes(), std::string_view("id: {type: integer, minimum: 1, description: Its number}"));
    QCOMPARE(rows.rows->name(), std::string("parts.yaml"));
    QCOMPARE(rows.left, 0);
}

void GlancesTest::longDefinitionsAreCutAndCounted()
{
    const ui::PeekedRows rows = ui::peekedRows(*m_symbols, test::nodeAt(*m_symbols, "shop.yaml", "post:"));
    QCOMPARE(rows.place, "shop.yaml:6");
    QVERIFY(rows.rows->bytes().starts_with("post:\n  summary: Place an order\n"));
    QCOMPARE(rows.rows->lineCount(), 14U);
    QVERIFY(rows.left > 5);
}

COUNTERSIGN_TEST(GlancesTest)
#include "glances_test.moc"
