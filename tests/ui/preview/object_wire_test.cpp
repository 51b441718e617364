// SPDX-License-Identifier: Apache-2.0
// What travels of the object at the caret, and which of the messages is shown first.
#include "tests/support/test_program.h"
#include "tests/ui/preview/previewed_shop.h"
#include "ui/preview/object_wire.h"

#include <QTest>

class ObjectWireTest : public QObject {
    Q_OBJECT
private slots:
    void theMessageOfThePlaceComesFirst_data();
    void theMessageOfThePlaceComesFirst();
    void wholeMessagesOfAnOperation();
    void aSharedSchemaIsAValue();
    void whatDoesNotTravelHasNoMessage();
    void isNotCalledValidWhereNobodyKnows();

private:
    ui::ObjectWire at(const char* words, const std::string& file = "shop.yaml") const
    {
        return ui::objectWire(*m_symbols, test::nodeAt(*m_symbols, file, words));
    }

    ui::SharedSymbols m_symbols = test::shopSymbols();
};

void ObjectWireTest::theMessageOfThePlaceComesFirst_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("operation") << QByteArray("post:") << QStringLiteral("Request, application/json · small");
    QTest::newRow("answer") << QByteArray("'202'") << "Response 202, application/json";
    QTest::newRow("answer elsewhere") << QByteArray("'404'") << "Response 404";
    QTest::newRow("example") << QByteArray("large:") << QStringLiteral("Request, application/json · large");
}

void ObjectWireTest::theMessageOfThePlaceComesFirst()
{
    QFETCH(QByteArray, words);
    const ui::ObjectWire wire = at(words.constData());
    QCOMPARE(wire.sheets.size(), std::size_t {4});
    QTEST(wire.sheets.at(static_cast<std::size_t>(wire.first)).title, "title");
}

void ObjectWireTest::wholeMessagesOfAnOperation()
{
    const ui::WireSheet sheet = at("post:").sheets.front();
    QCOMPARE(sheet.text.trimmed(),
        "POST /v1/orders HTTP/1.1\nHost: shop.example\nKey: k\nContent-Type: application/json\n\n{\n  "
        "\"id\": 1\n}");
    QVERIFY2(sheet.said.startsWith(QStringLiteral("✓ The written example")), qPrintable(sheet.said));
    QVERIFY(sheet.unknown.isEmpty());
}

void ObjectWireTest::aSharedSchemaIsAValue()
{
    const ui::ObjectWire wire = at("Order:", "parts.yaml");
    QCOMPARE(wire.sheets.size(), std::size_t {1});
    QVERIFY(wire.sheets[0].text.contains("\"id\": "));
    QVERIFY(wire.sheets[0].said.startsWith(QStringLiteral("✓ Made up")));
}

void ObjectWireTest::whatDoesNotTravelHasNoMessage()
{
    QVERIFY(at("title:").sheets.empty());
    QVERIFY(ui::objectWire(*m_symbols, {}).sheets.empty());
}

void ObjectWireTest::isNotCalledValidWhereNobodyKnows()
{
    const ui::ObjectWire wire = at("Broken:");
    QCOMPARE(wire.sheets.size(), std::size_t {1});
    QVERIFY2(wire.sheets[0].said.startsWith(QStringLiteral("◌")), qPrintable(wire.sheets[0].said));
}

COUNTERSIGN_TEST(ObjectWireTest)
#include "object_wire_test.moc"
