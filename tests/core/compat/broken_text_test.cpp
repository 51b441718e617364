// SPDX-License-Identifier: Apache-2.0
// A text that was read in part is compared as far as it goes: what nobody could read is a gap, never a
// finding.
#include "core/compat/contract_comparison.h"
#include "core/wire/seeded_choices.h"
#include "tests/support/graphql_pairs.h"
#include "tests/support/proto_pairs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <set>

class BrokenTextTest : public QObject {
    Q_OBJECT

private slots:
    void graphQlIsComparedAsFarAsItGoes_data();
    void graphQlIsComparedAsFarAsItGoes();
    void wordsOfASchemaMayStandWhereNobodyCouldRead();
    void faultsBeyondTheListCount();
    void protoIsComparedAsFarAsItGoes_data();
    void protoIsComparedAsFarAsItGoes();
    void aBreakMakesNoFinding_data();
    void aBreakMakesNoFinding();
};

namespace {

using Files = test::ProtoFiles;

core::Result<core::ComparedContract> compared(const Files& before, const Files& after)
{
    const auto sourceOf = [](const Files& files) {
        return core::ContractSource {[&](const std::string& path) -> core::Result<std::string> {
            const auto found = files.find(path);
            if (found == files.end())
                return core::fail(core::ErrorCode::NotFound, path, {});
            return found->second;
        }};
    };
    const core::ContractSource baseline = sourceOf(before);
    const core::ContractSource candidate = sourceOf(after);
    const auto placeOf = [](const core::ContractSource& source, const Files& files) {
        core::ContractPlace place {&source, files.begin()->first, files.begin()->first};
        for (const auto& [path, text] : files)
            if (path != place.entry)
                place.others.push_back(path);
        return place;
    };
    return core::compareContract(placeOf(baseline, before), placeOf(candidate, after), {});
}

/// "breaking field-removed B.b", a line each, of those that ask for a decision.
std::set<std::string> alarmsOf(const core::Judgement& judgement)
{
    std::set<std::string> lines;
    for (const core::Finding& each : judgement.findings)
        if (each.severity >= core::Severity::Risky)
            lines.insert(
                std::string(core::severityName(each.severity)) + " " + each.rule + " " + each.path + "\n");
    return lines;
}

QByteArray alarmsIn(const core::Judgement& judgement)
{
    std::string all;
    for (const std::string& line : alarmsOf(judgement))
        all += line;
    return QByteArray::fromStdString(all);
}

/// What could not be judged, a line each.
QByteArray gapsIn(const core::Judgement& judgement)
{
    std::string all;
    for (const core::Gap& gap : judgement.coverage.notJudged)
        all += gap.what + "\n";
    return QByteArray::fromStdString(all);
}

/// A few bytes of one file are lost, doubled or others.
Files broken(Files files, core::SeededChoices& choices)
{
    static constexpr std::string_view Others = "{}()\"=;:/*@#x5 \n";
    auto file = files.begin();
    std::advance(file, static_cast<long>(choices.below(files.size())));
    std::string& text = file->second;
    const std::size_t at = choices.below(text.size());
    const std::size_t count = std::min(choices.below(12), text.size() - at);
    if (choices.oneIn(2))
        text.erase(at, count + 1);
    else
        text.replace(at, count, 1 + choices.below(3), Others[choices.below(Others.size())]);
    return files;
}

} // namespace

void BrokenTextTest::graphQlIsComparedAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("alarms");
    QTest::addColumn<QByteArray>("gaps");
    const auto row = [](const char* name, const char* after, const char* alarms, const char* gaps) {
        QTest::newRow(name) << QByteArray(after) << QByteArray(alarms) << QByteArray(gaps);
    };
    row("what stands elsewhere", "type A {\n  a: Int\n  b Int\n}\ntype B {\n  a: Int\n}\nenum E { X Y }",
        "breaking field-removed B.b\n", "schema A\n");
    row("what may stand where nobody could read it",
        "type A {\n  a: Int\n  = b: Int\n}\ntype B { a: Int b: Int }\nenum E { X Y }", "", "schema A\n");
    row("a type that may be swallowed", "type A { a: Int b: Int }\ntipe B { a: Int b: Int }\nenum E { X Y }",
        "", "schema B\n");
    row("a declaration that does not end", "type A { a: Int b: Int\ntype B { a: Int b: Int }\nenum E { X Y }",
        "", "schema A\n");
    row("values of a broken list", "type A { a: Int b: Int }\ntype B { a: Int b: Int }\nenum E { X = }", "",
        "schema E\n");
    row("values that belong to nobody", "type A { a: Int b: Int }\ntype B { a: Int b: Int }\nenum E ][ X Y }",
        "", "schema E\n");
}

void BrokenTextTest::graphQlIsComparedAsFarAsItGoes()
{
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, alarms);
    QFETCH(const QByteArray, gaps);
    const auto answer = compared({{"a.graphql",
                                     "type A { a: Int b: Int }\ntype B { a: Int b: Int }\nenum E { X Y }\n"
                                     "type Query { a: A b: B e: E }"}},
        {{"a.graphql", after.toStdString() + "\ntype Query { a: A b: B e: E }"}});
    QVERIFY(answer);
    QCOMPARE(alarmsIn(answer->diff.judgement), alarms);
    QCOMPARE(gapsIn(answer->diff.judgement), gaps);
    QVERIFY(!answer->diff.judgement.coverage.diagnostics.empty());
}

void BrokenTextTest::wordsOfASchemaMayStandWhereNobodyCouldRead()
{
    const std::string text = "\"The shop.\"\nschema { query: Query }\ntype Query { a: Int }";
    const auto answer = compared({{"a.graphql", text}}, {{"a.graphql", "}{ " + text}});
    QVERIFY(answer);
    QCOMPARE(answer->diff.judgement.findings.size(), 0U);
    QVERIFY(gapsIn(answer->diff.judgement).contains("description"));
}

void BrokenTextTest::faultsBeyondTheListCount()
{
    std::string faulty = "type Noise {\n";
    for (int i = 0; i < 300; ++i)
        faulty += "  : f" + std::to_string(i) + "\n";
    const auto answer = compared({{"a.graphql", "type Noise { f: Int }\ntype Query { a: Int b: Int }"}},
        {{"a.graphql", faulty + "}\ntype Query { a: Int = b: Int }"}});
    QVERIFY(answer);
    QCOMPARE(alarmsIn(answer->diff.judgement), QByteArray());
}

void BrokenTextTest::protoIsComparedAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("alarms");
    QTest::addColumn<QByteArray>("gaps");
    const auto row = [](const char* name, const char* what, const char* by, const char* alarms,
                         const char* gaps) {
        QTest::newRow(name) << QByteArray(what) << QByteArray(by) << QByteArray(alarms) << QByteArray(gaps);
    };
    row("a field that has no number", "string sku = 1;", "string sku = ;", "", "type shop.Line\n");
    row("what stands elsewhere", "string sku = 1; int32 count = 2; }\nmessage Box { string a = 1; }",
        "string sku = ; int32 count = 2; }\nmessage Box { bool a = 1; }",
        "breaking proto-field-type-changed shop.Box.a\n", "type shop.Line\n");
    row("a message that methods and fields lead to", "message Line {", "message {", "", "type shop.Line\n");
    row("a package", "package shop;\nmessage Line", "package ;\nmessage Line", "",
        "type shop.Line\ntype shop.Box\ntype shop.Status\n");
    row("a bracket too many", "enum Status { UNSET = 0; }", "enum Status { } UNSET = 0; }", "",
        "type shop.Status\n");
    row("a comment that does not end", "message Box {", "/* message Box {", "",
        "type shop.Box\ntype shop.Status\n");
}

void BrokenTextTest::protoIsComparedAsFarAsItGoes()
{
    static constexpr std::string_view Types = "syntax = \"proto3\";\npackage shop;\n"
                                              "message Line { string sku = 1; int32 count = 2; }\n"
                                              "message Box { string a = 1; }\n"
                                              "enum Status { UNSET = 0; }\n";
    static constexpr std::string_view Orders =
        "syntax = \"proto3\";\npackage shop;\nimport \"types.proto\";\n"
        "message Order { repeated Line lines = 1; Status status = 2; map<string, Line> more = 3; }\n"
        "service Orders { rpc Get(Order) returns (Order); rpc Put(Line) returns (Box); }\n";
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, by);
    std::string types(Types);
    const std::size_t at = types.find(what.toStdString());
    QVERIFY(at != std::string::npos);
    types.replace(at, static_cast<std::size_t>(what.size()), by.toStdString());
    const std::string orders(Orders);
    const auto answer = compared({{"orders.proto", orders}, {"types.proto", std::string(Types)}},
        {{"orders.proto", orders}, {"types.proto", types}});
    QVERIFY(answer);
    QTEST(alarmsIn(answer->diff.judgement), "alarms");
    QTEST(gapsIn(answer->diff.judgement), "gaps");
    QVERIFY(!answer->diff.judgement.coverage.diagnostics.empty());
}

void BrokenTextTest::aBreakMakesNoFinding_data()
{
    QTest::addColumn<bool>("isProto");
    QTest::newRow("GraphQL") << false;
    QTest::newRow("Protocol Buffers") << true;
}

void BrokenTextTest::aBreakMakesNoFinding()
{
    QFETCH(const bool, isProto);
    const bool isFull = qEnvironmentVariableIsSet("COUNTERSIGN_FULL");
    const std::uint64_t pairs = isFull ? 2000 : 60;
    constexpr int BreaksOfEach = 8;
    int brokenTexts = 0;
    for (std::uint64_t seed = 1; seed <= pairs; ++seed) {
        Files before;
        Files after;
        if (isProto) {
            test::ProtoPair pair = test::protoPair(seed);
            before = std::move(pair.before);
            after = std::move(pair.after);
        } else {
            const test::GraphQlPair pair = test::graphQlPair(seed);
            before = {{"a.graphql", pair.before}};
            after = {{"a.graphql", pair.after}};
        }
        const auto whole = compared(before, after);
        QVERIFY(whole);
        const std::set<std::string> known = alarmsOf(whole->diff.judgement);
        core::SeededChoices choices(seed);
        for (int i = 0; i < BreaksOfEach; ++i) {
            const auto answer = compared(before, broken(after, choices));
            // Some texts are as good as they were; of some not even the version is known.
            if (!answer || !answer->comparison->candidate->root->isUnread)
                continue;
            ++brokenTexts;
            for (const std::string& alarm : alarmsOf(answer->diff.judgement))
                QVERIFY2(known.contains(alarm), ("pair " + std::to_string(seed) + ": " + alarm).c_str());
        }
    }
    QVERIFY(brokenTexts > static_cast<int>(pairs));
}

COUNTERSIGN_TEST(BrokenTextTest)
#include "broken_text_test.moc"
