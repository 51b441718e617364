// SPDX-License-Identifier: Apache-2.0
// What is said of the object at the caret, its parts, and the Given/When/Then beside its operation.
#include "tests/support/test_program.h"
#include "tests/ui/preview/previewed_shop.h"
#include "ui/preview/object_docs.h"

#include <QTest>

class ObjectDocsTest : public QObject {
    Q_OBJECT
private slots:
    void anOperationSaysWhatItIs();
    void itsPartsStandBelowEachOther();
    void whatIsSaidReadsAsWords_data();
    void whatIsSaidReadsAsWords();
    void valuesWithNamesStandOnce_data();
    void valuesWithNamesStandOnce();
    void recursionEnds();
    void criteriaStandBesideWhateverIsInTheOperation_data();
    void criteriaStandBesideWhateverIsInTheOperation();
    void anOperationWithoutAnyCanBeWrittenInto();
    void criteriaOfFeatureFilesLeadThere();
    void whatIsSharedSaysHowOftenItIsUsed();
    void whatCouldNotBeReadSaysSo();
    void longProseIsCutBetweenCharacters();

private:
    ui::ObjectDocs at(const char* words, const std::string& file = "shop.yaml") const
    {
        return ui::objectDocs(*m_symbols, test::nodeAt(*m_symbols, file, words));
    }

    ui::SharedSymbols m_symbols = test::shopSymbols();
};

void ObjectDocsTest::anOperationSaysWhatItIs()
{
    const ui::ObjectDocs docs = at("post:");
    QCOMPARE(docs.kind, "Operation");
    QCOMPARE(docs.title, "POST /orders");
    QCOMPARE(docs.where, "shop.yaml:6");
    QCOMPARE(docs.summary, "Place an order");
    QVERIFY(docs.prose.ends_with("Second line."));
    const auto isDeprecated = [](const auto& fact) { return fact.first == "deprecated"; };
    QVERIFY(std::ranges::any_of(docs.facts, isDeprecated));
}

void ObjectDocsTest::itsPartsStandBelowEachOther()
{
    QStringList rows;
    for (const ui::DocsPart& part : at("post:").parts)
        rows << QString(part.depth * 2, ' ') + part.name + " | " + part.type + " | " + part.about;
    QVERIFY2(rows.contains("header Key | string, required | "), qPrintable(rows.join('\n')));
    QVERIFY2(rows.contains("    id | integer, required | Its number"), qPrintable(rows.join('\n')));
    QVERIFY2(rows.contains("response 202 |  | placed"), qPrintable(rows.join('\n')));
    QVERIFY2(rows.contains("response 404 |  | none"), qPrintable(rows.join('\n')));
}

void ObjectDocsTest::whatIsSaidReadsAsWords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* schema, const char* label, const char* text) {
        QTest::newRow(name) << QByteArray(schema) << QString(label) << QByteArray(text);
    };
    row("a word", "pattern: '^[A-Z]+$'", "pattern", "^[A-Z]+$");
    row("values, a line each", "enum: [paid, open]", "enum", "paid\nopen");
    row("what would read as something else", "enum: ['1', 'true', '', paid]", "enum",
        "\"1\"\n\"true\"\n\"\"\npaid");
    row("a number", "maxLength: 9", "maxLength", "9");
    row("a flag", "deprecated: true", "deprecated", "true");
    row("what a value holds", "examples: [{id: 1, tags: [a, b]}, {}]", "examples",
        "id: 1\ntags:\n  - a\n  - b\n{}");
}

void ObjectDocsTest::whatIsSaidReadsAsWords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, label);
    const test::Texts files {{"a.yaml",
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      "
            + schema.toStdString() + "\n"}};
    const auto symbols = test::readSymbols(files, "a.yaml");
    const ui::ObjectDocs docs = ui::objectDocs(*symbols, test::nodeAt(*symbols, "a.yaml", "A:\n"));
    const auto found = std::ranges::find(docs.facts, label, [](const auto& fact) { return fact.first; });
    QVERIFY(found != docs.facts.end());
    QTEST(QByteArray::fromStdString(found->second), "text");
}

void ObjectDocsTest::valuesWithNamesStandOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("GraphQL") << "a.graphql"
                             << QByteArray("enum State { OPEN PAID }\ntype Query { a: State }\n");
    QTest::newRow("Protocol Buffers")
        << "a.proto" << QByteArray("syntax = \"proto3\";\nenum State { OPEN = 0; PAID = 1; }\n");
}

void ObjectDocsTest::valuesWithNamesStandOnce()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    const auto symbols = test::readSymbols({{file.toStdString(), text.toStdString()}}, file.toStdString());
    const ui::ObjectDocs docs = ui::objectDocs(*symbols, test::nodeAt(*symbols, file.toStdString(), "State"));
    QStringList parts;
    for (const ui::DocsPart& part : docs.parts)
        parts << part.name.section(' ', -1);
    QCOMPARE(parts, (QStringList {"OPEN", "PAID"}));
    for (const auto& fact : docs.facts)
        QVERIFY2(fact.first != "enum" && fact.first != "kind of type", qPrintable(fact.first));
}

void ObjectDocsTest::recursionEnds()
{
    const ui::ObjectDocs docs = at("Order:", "parts.yaml");
    QCOMPARE(docs.parts.size(), std::size_t {2});
    QCOMPARE(docs.parts[1].name, "next");
}

void ObjectDocsTest::criteriaStandBesideWhateverIsInTheOperation_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("the operation") << QByteArray("post:");
    QTest::newRow("its parameter") << QByteArray("maxLength");
    QTest::newRow("its answer") << QByteArray("'202'");
    QTest::newRow("its example") << QByteArray("large:");
}

void ObjectDocsTest::criteriaStandBesideWhateverIsInTheOperation()
{
    QFETCH(QByteArray, words);
    const ui::ObjectDocs docs = at(words.constData());
    QCOMPARE(docs.operation, "POST /orders");
    QCOMPARE(docs.criteria.size(), std::size_t {1});
    QCOMPARE(docs.criteria[0].steps, "Given a cart\nWhen it is ordered\nThen it is placed");
    QCOMPARE(docs.criteria[0].file, std::string("shop.yaml"));
    const std::string& text = test::ShopFiles.at("shop.yaml");
    const auto line = std::ranges::count(text.substr(0, text.find("Given a cart")), '\n');
    QCOMPARE(docs.criteria[0].at.line, static_cast<std::uint32_t>(line));
}

void ObjectDocsTest::anOperationWithoutAnyCanBeWrittenInto()
{
    const ui::ObjectDocs docs = at("get:");
    QCOMPARE(docs.operation, "GET /orders");
    QVERIFY(docs.criteria.empty());
    QCOMPARE(docs.writable.key(), std::string_view("get"));
}

void ObjectDocsTest::criteriaOfFeatureFilesLeadThere()
{
    const auto symbols = test::shopSymbols({{"all.feature",
        "Feature: Orders\n\n  Scenario: Looking\n    Given orders\n    When GET /orders is sent\n    Then "
        "they are there\n"}});
    const ui::ObjectDocs docs = ui::objectDocs(*symbols, test::nodeAt(*symbols, "shop.yaml", "get:"));
    QCOMPARE(docs.criteria.size(), std::size_t {1});
    QCOMPARE(docs.criteria[0].label, "Orders: Looking");
    QCOMPARE(docs.criteria[0].file, std::string("all.feature"));
}

void ObjectDocsTest::whatIsSharedSaysHowOftenItIsUsed()
{
    const ui::ObjectDocs docs = at("Order:", "parts.yaml");
    QCOMPARE(docs.kind, "Schema");
    QCOMPARE(docs.title, "Order");
    QCOMPARE(docs.where, QStringLiteral("parts.yaml:1 · used 3×"));
    QVERIFY(docs.operation.isEmpty());
}

void ObjectDocsTest::whatCouldNotBeReadSaysSo()
{
    QVERIFY(!at("Broken:").unread.isEmpty());
    QVERIFY(at("post:").unread.isEmpty());
}

void ObjectDocsTest::longProseIsCutBetweenCharacters()
{
    std::string words;
    for (int each = 0; each < 9'999; ++each)
        words += "є";
    const test::Texts files {{"a.yaml",
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
        "components: {schemas: {A: {type: string, description: 'a"
            + words + words + "'}}}\n"}};
    const auto symbols = test::readSymbols(files, "a.yaml");
    const ui::ObjectDocs docs = ui::objectDocs(*symbols, test::nodeAt(*symbols, "a.yaml", "A: {type"));
    QVERIFY(docs.prose.size() < 20'010);
    QVERIFY(docs.prose.ends_with("є…"));
}

COUNTERSIGN_TEST(ObjectDocsTest)
#include "object_docs_test.moc"
