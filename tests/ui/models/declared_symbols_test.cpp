// SPDX-License-Identifier: Apache-2.0
// What is declared in GraphQL and Protocol Buffers, as the window shows it.
#include "tests/support/test_program.h"
#include "tests/ui/models/read_symbols.h"
#include "ui/models/new_names.h"
#include "ui/models/outline_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using ui::OutlineModel;

namespace {

constexpr const char* Schema = "type Query { order(id: ID!): Order }\n"
                               "type Order { state: State total: Money }\n"
                               "enum State { OPEN PAID }\n"
                               "scalar Money\n";
constexpr const char* Module = "syntax = \"proto3\";\n"
                               "package shop;\n"
                               "message Order { oneof way { string sea = 1; Order land = 2; } }\n"
                               "service Orders { rpc Get(Order) returns (Order); }\n";

/// Every row with what stands beside it, as deep as it is.
void print(const OutlineModel& model, const QModelIndex& above, const QString& indent, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        QString line = indent + index.data().toString();
        for (const int role : {OutlineModel::UsesRole, OutlineModel::BadgesRole})
            if (const QString said = index.data(role).toString(); !said.isEmpty())
                line += " | " + said;
        lines << line;
        print(model, index, indent + "  ", lines);
    }
}

core::Finding findingAt(const ui::ContractSymbols& symbols, const std::string& file, std::string_view words)
{
    core::Finding finding;
    finding.severity = core::Severity::Breaking;
    const core::Node node = test::nodeAt(symbols, file, words);
    core::TextPlace& place = finding.candidate.emplace();
    place.file = file;
    place.begin = node.tree().source().position((node.hasKey() ? node.keyRange() : node.range()).begin);
    return finding;
}

} // namespace

class DeclaredSymbolsTest : public QObject {
    Q_OBJECT
private slots:
    void outlines_data();
    void outlines();
    void rowsSayWhatTheyAre_data();
    void rowsSayWhatTheyAre();
    void whatChangedIsToldAtTheInnermost();
    void onlyDeclarationsAreStepsOfTheWay();
    void whatIsMeantAndCanBeRenamed_data();
    void whatIsMeantAndCanBeRenamed();
};

void DeclaredSymbolsTest::outlines_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("GraphQL") << "a.graphql" << Schema
                             << QStringList {"Operations | 1", "  Query", "    order", "      id",
                                    "Types | 1", "  Order | used 1×", "    state", "    total", "Enums | 1",
                                    "  State | used 1×", "    OPEN", "    PAID", "Scalars | 1",
                                    "  Money | used 1×"};
    QTest::newRow("Protocol Buffers") << "a.proto" << Module
                                      << QStringList {"Services | 1", "  Orders", "    Get", "Messages | 1",
                                             "  Order | used 3×", "    way", "      sea", "      land"};
}

void DeclaredSymbolsTest::outlines()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(test::readSymbols({{file.toStdString(), text.toStdString()}}, file.toStdString()),
        file.toStdString());
    QStringList lines;
    print(model, {}, {}, lines);
    QCOMPARE(lines, rows);
}

void DeclaredSymbolsTest::rowsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char* name, const char* file, const char* text, const char* words,
                         const char* label, const char* spoken) {
        QTest::newRow(name) << file << text << words << label << spoken;
    };
    row("an operation", "a.graphql", Schema, "order(", "Query.order", "Operation Query.order");
    row("an argument", "a.graphql", Schema, "id:", "Query.order(id)", "Argument Query.order(id)");
    row("a field", "a.graphql", Schema, "state:", "Order.state", "Field Order.state");
    row("a value", "a.graphql", Schema, "OPEN", "State.OPEN", "Value State.OPEN");
    row("a method", "a.proto", Module, "Get(", "Orders/Get", "Operation Orders/Get");
    row("a field of a oneof", "a.proto", Module, "land =", "Order.land", "Field Order.land");
    row("a oneof", "a.proto", Module, "oneof", "Order.way", "Oneof Order.way");
}

void DeclaredSymbolsTest::rowsSayWhatTheyAre()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, label);
    QFETCH(QString, spoken);
    const ui::SharedSymbols symbols =
        test::readSymbols({{file.toStdString(), text.toStdString()}}, file.toStdString());
    OutlineModel model;
    model.show(symbols, file.toStdString());
    const ui::Symbol* symbol =
        symbols->symbolAt(test::nodeAt(*symbols, file.toStdString(), words.toStdString()));
    QVERIFY(symbol);
    QCOMPARE(QString::fromStdString(symbol->label), label);
    const QModelIndex row = model.indexOf(*symbol);
    QCOMPARE(model.symbol(row), symbol);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), spoken);
}

void DeclaredSymbolsTest::whatChangedIsToldAtTheInnermost()
{
    const ui::SharedSymbols symbols = test::readSymbols({{"a.graphql", Schema}}, "a.graphql");
    const std::vector<core::Finding> findings {
        findingAt(*symbols, "a.graphql", "PAID"), findingAt(*symbols, "a.graphql", "id:")};
    OutlineModel model;
    model.show(ui::symbolsOf("shop", symbols->read, {.findings = findings}, symbols.get()), "a.graphql");
    QStringList lines;
    print(model, {}, {}, lines);
    QCOMPARE(lines.filter("■"),
        QStringList(
            {"  Query | ■1", "    order | ■1", "      id | ■1", "  State | used 1× | ■1", "    PAID | ■1"}));
}

void DeclaredSymbolsTest::onlyDeclarationsAreStepsOfTheWay()
{
    const auto wayTo = [](const ui::SharedSymbols& symbols, const std::string& file, const char* words) {
        QStringList way;
        for (core::Node at = test::nodeAt(*symbols, file, words); at.parent(); at = at.parent())
            if (symbols->isStep(at))
                way.prepend(QString::fromStdString(std::string(at.key())));
        return way.join('>');
    };
    const ui::SharedSymbols schema = test::readSymbols({{"a.graphql", Schema}}, "a.graphql");
    QCOMPARE(wayTo(schema, "a.graphql", "ID!"), QStringLiteral("Query>order>id"));
    const ui::SharedSymbols module = test::readSymbols({{"a.proto", Module}}, "a.proto");
    QCOMPARE(wayTo(module, "a.proto", "2;"), QStringLiteral("Order>way>land"));
}

void DeclaredSymbolsTest::whatIsMeantAndCanBeRenamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("called");
    QTest::addColumn<int>("uses");
    QTest::addColumn<bool>("isRenamable");
    const auto row = [](const char* name, const char* file, const char* text, const char* words,
                         const char* called, int uses, bool isRenamable) {
        QTest::newRow(name) << file << text << words << called << uses << isRenamable;
    };
    row("the name of a type", "a.graphql", Schema, "Order {", "Order", 1, true);
    row("who says the name of a type", "a.graphql", Schema, "Order }", "Order", 1, true);
    row("the name of a field", "a.graphql", Schema, "total", "total", 0, true);
    row("a keyword", "a.graphql", Schema, "enum", "State", 1, false);
    row("the name of a message", "a.proto", Module, "Order {", "Order", 3, true);
    row("who says the name of a message", "a.proto", Module, "Order land", "Order", 3, true);
    row("the name of a field of a oneof", "a.proto", Module, "land", "land", 0, true);
    row("the name of a method", "a.proto", Module, "Get", "Get", 0, true);
    row("a number", "a.proto", Module, "1;", "sea", 0, false);
}

void DeclaredSymbolsTest::whatIsMeantAndCanBeRenamed()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, called);
    QFETCH(int, uses);
    QFETCH(bool, isRenamable);
    const ui::SharedSymbols symbols =
        test::readSymbols({{file.toStdString(), text.toStdString()}}, file.toStdString());
    const core::Node node = test::nodeAt(*symbols, file.toStdString(), words.toStdString());
    const core::Node meant = ui::meantAt(*symbols, node);
    QCOMPARE(QString::fromStdString(std::string(ui::calledAs(meant))), called);
    QCOMPARE(static_cast<int>(ui::usagesOf({symbols}, *symbols, meant).size()), uses);
    QCOMPARE(static_cast<bool>(ui::renamableAt(*symbols, node)), isRenamable);
    if (!isRenamable)
        return;
    const auto names = ui::newNamesOf({symbols}, {symbols, meant}, "another");
    QVERIFY2(names, names ? "" : names.error().message.c_str());
    QCOMPARE(static_cast<int>(names->size()), uses + 1);
}

COUNTERSIGN_TEST(DeclaredSymbolsTest)
#include "declared_symbols_test.moc"
