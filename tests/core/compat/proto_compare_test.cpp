// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using core::Severity;

namespace {

constexpr const char* Shop = R"(syntax = "proto3";
package shop;
message Order { string id = 1; repeated Line lines = 2; Status status = 3; }
message Line { string sku = 1; int32 count = 2; }
enum Status { UNSET = 0; PAID = 1; }
service Orders { rpc Get(Order) returns (Order); rpc Put(Line) returns (Order); }
)";

test::Source proto(const std::string& text)
{
    return test::oneFile(text, "shop.proto");
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

core::Judgement judgedPair(
    const std::string& before, const std::string& after, core::Profile profile = core::Profile::Wire)
{
    auto judgement = test::judged(proto(before), proto(after), {.profile = profile});
    if (!judgement)
        qFatal("the pair cannot be judged");
    return std::move(*judgement);
}

std::string inProto3(const QString& text)
{
    return "syntax = \"proto3\";\n" + text.toStdString();
}

/// "breaking proto-type-removed M"; of a peer each of its rows.
QStringList linesOf(const core::Judgement& judgement, core::Profile profile)
{
    QStringList lines;
    const auto add = [&](const std::string& words, const core::Finding& finding) {
        lines.append(QString::fromStdString(words + " " + finding.path));
    };
    for (const core::Finding& finding : judgement.findings) {
        for (const core::FindingPeerRow& row : finding.peer)
            add(row.id, finding);
        if (profile == core::Profile::Wire || profile == core::Profile::Source)
            add(std::string(core::severityName(finding.severity)) + " " + finding.rule, finding);
    }
    lines.sort();
    return lines;
}

} // namespace

/// One small shop, changed in one place at a time.
class ProtoCompareTest : public QObject {
    Q_OBJECT

private slots:
    void judgesByTheLaw_data();
    void judgesByTheLaw();
    void sameMeaningGivesNothing_data();
    void sameMeaningGivesNothing();
    void knowsWhoFeelsIt();
    void printsWhatBufPrints_data();
    void printsWhatBufPrints();
    void namesTheTypesOfAField();
    void namesTheFeatureThatChanged();
    void tellsThisAlone_data();
    void tellsThisAlone();
    void aFieldWithAnotherNumberIsOneFinding();
    void tellsDefaultsApartToTheLastDigit();
};

void ProtoCompareTest::judgesByTheLaw_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("wire");
    QTest::addColumn<Severity>("source");
    using enum Severity;
    QTest::newRow("field removed") << " int32 count = 2;"
                                   << ""
                                   << "proto-field-removed" << Risky << Breaking;
    QTest::newRow("field removed for good") << "int32 count = 2;"
                                            << "reserved 2; reserved \"count\";"
                                            << "proto-reserved-field-removed" << Safe << Breaking;
    QTest::newRow("field added") << "int32 count = 2;"
                                 << "int32 count = 2; bool gift = 3;"
                                 << "proto-field-added" << Safe << Safe;
    QTest::newRow("number changed") << "count = 2"
                                    << "count = 3"
                                    << "proto-field-number-changed" << Breaking << Breaking;
    QTest::newRow("number reused") << "int32 count = 2"
                                   << "string note = 2"
                                   << "proto-field-type-changed" << Breaking << Breaking;
    QTest::newRow("type widened") << "int32 count"
                                  << "int64 count"
                                  << "proto-field-type-changed-in-json" << Risky << Breaking;
    QTest::newRow("type alike") << "int32 count"
                                << "uint32 count"
                                << "proto-field-type-changed-alike" << Risky << Breaking;
    QTest::newRow("a number is a bool") << "int32 count"
                                        << "bool count"
                                        << "proto-field-type-changed-in-json" << Risky << Breaking;
    QTest::newRow("a number is an enum") << "int32 count"
                                         << "Status count"
                                         << "proto-field-type-changed-in-json" << Risky << Breaking;
    QTest::newRow("an enum is a number") << "Status status"
                                         << "int32 status"
                                         << "proto-field-type-changed-in-json" << Risky << Breaking;
    QTest::newRow("text is bytes") << "string sku"
                                   << "bytes sku"
                                   << "proto-field-text-and-bytes-changed" << Risky << Breaking;
    QTest::newRow("a number is a message") << "int32 count"
                                           << "Order count"
                                           << "proto-field-type-changed" << Breaking << Breaking;
    QTest::newRow("now a list") << "int32 count"
                                << "repeated int32 count"
                                << "proto-field-cardinality-changed" << Breaking << Breaking;
    QTest::newRow("presence told") << "int32 count"
                                   << "optional int32 count"
                                   << "proto-field-presence-changed" << Safe << Breaking;
    QTest::newRow("alone into a oneof") << "int32 count = 2;"
                                        << "oneof o { int32 count = 2; }"
                                        << "proto-field-oneof-written-otherwise" << Docs << Breaking;
    QTest::newRow("into a oneof with another") << "string sku = 1; int32 count = 2;"
                                               << "oneof o { string sku = 1; int32 count = 2; }"
                                               << "proto-field-oneof-changed" << Breaking << Breaking;
    QTest::newRow("enum value renamed") << "PAID"
                                        << "PAYED"
                                        << "proto-enum-value-renamed" << Risky << Breaking;
    QTest::newRow("enum value added") << "PAID = 1;"
                                      << "PAID = 1; LOST = 2;"
                                      << "proto-enum-value-received" << Risky << Risky;
    QTest::newRow("method removed") << "rpc Put(Line) returns (Order);"
                                    << ""
                                    << "proto-method-removed" << Breaking << Breaking;
    QTest::newRow("method takes another") << "Put(Line)"
                                          << "Put(Order)"
                                          << "proto-method-type-changed" << Breaking << Breaking;
    QTest::newRow("streaming") << "returns (Order);"
                               << "returns (stream Order);"
                               << "proto-streaming-changed" << Breaking << Breaking;
    QTest::newRow("package") << "package shop;"
                             << "package store;"
                             << "proto-package-changed" << Breaking << Breaking;
    QTest::newRow("option of the file") << "package shop;"
                                        << "package shop; option go_package = \"s\";"
                                        << "proto-file-option-set-or-unset" << Docs << Breaking;
}

void ProtoCompareTest::judgesByTheLaw()
{
    QFETCH(QString, what);
    QFETCH(QString, by);
    QFETCH(QString, rule);
    const std::string after = replaced(Shop, what.toStdString(), by.toStdString());
    QVERIFY(after != Shop);
    QFETCH(Severity, wire);
    QFETCH(Severity, source);
    for (const auto& [profile, wanted] :
        {std::pair(core::Profile::Wire, wire), std::pair(core::Profile::Source, source)}) {
        const core::Judgement judgement = judgedPair(Shop, after, profile);
        const auto found = std::ranges::find_if(
            judgement.findings, [&](const core::Finding& each) { return each.rule == rule.toStdString(); });
        QVERIFY2(found != judgement.findings.end(), qPrintable(rule));
        QCOMPARE(core::severityName(found->severity), core::severityName(wanted));
        QVERIFY(judgement.coverage.isWhole());
    }
}

void ProtoCompareTest::sameMeaningGivesNothing_data()
{
    QTest::addColumn<QString>("after");
    const QString shop(Shop);
    QTest::newRow("the same") << shop;
    QTest::newRow("other blanks") << QString(shop).replace(" ", "\n  ");
    QTest::newRow("declared in another order")
        << QString(shop).replace("message Line { string sku = 1; int32 count = 2; }\n", "")
            + "message Line { int32 count = 2; string sku = 1; }\n";
    QTest::newRow("written in full") << QString(shop).replace("Status status", ".shop.Status status");
    QTest::newRow("numbers spelled otherwise") << QString(shop).replace("count = 2", "count = 0x2");
    QTest::newRow("a default written out")
        << QString(shop).replace("count = 2", "count = 2 [json_name = \"count\"]");
    QTest::newRow("an option at its default")
        << QString(shop).replace("package shop;", "package shop; option java_multiple_files = false;");
    QTest::newRow("comments within") << QString(shop).replace("int32 count", "int32 /* how many */ count");
}

void ProtoCompareTest::sameMeaningGivesNothing()
{
    QFETCH(QString, after);
    const core::Judgement judgement = judgedPair(Shop, after.toStdString());
    QVERIFY2(judgement.findings.empty(),
        judgement.findings.empty() ? "" : judgement.findings.front().message.c_str());
}

void ProtoCompareTest::knowsWhoFeelsIt()
{
    const core::Judgement judgement = judgedPair(Shop, replaced(Shop, "string sku", "bytes sku"));
    QCOMPARE(judgement.findings.size(), std::size_t(1));
    const core::Finding& finding = judgement.findings.front();
    QCOMPARE(finding.path, "shop.Line.sku");
    QCOMPARE(finding.sites.size(), std::size_t(4));
    QCOMPARE(finding.sites[0].operation, "shop.Orders/Get");
    QCOMPARE(finding.pointer, "/Line/sku/type:");
}

void ProtoCompareTest::aFieldWithAnotherNumberIsOneFinding()
{
    QCOMPARE(judgedPair(Shop, replaced(Shop, "count = 2", "count = 3")).findings.size(), std::size_t(1));
}

/// An enum or a message alone is no type.
void ProtoCompareTest::namesTheTypesOfAField()
{
    const core::Judgement judgement = judgedPair(Shop, replaced(Shop, "Line lines", "Status lines"));
    QCOMPARE(judgement.findings.size(), std::size_t(1));
    QCOMPARE(
        judgement.findings.front().message, "shop.Order.lines is enum shop.Status, message shop.Line before");
}

/// Its value alone, VERIFY or ALLOW, says nothing.
void ProtoCompareTest::namesTheFeatureThatChanged()
{
    const auto messages = [](const std::string& before, const std::string& after) {
        QStringList all;
        for (const core::Finding& finding : judgedPair(before, after).findings)
            all.append(QString::fromStdString(finding.message));
        all.sort();
        return all.join(", ");
    };
    const std::string plain = "edition = \"2023\"; message M { string c = 1; }";
    QCOMPARE(messages(plain, replaced(plain, "c = 1", "c = 1 [features.utf8_validation = NONE]")),
        "M.c: utf8_validation in Java is NONE, VERIFY before, M.c: utf8_validation is NONE, VERIFY before");
    QCOMPARE(messages(plain, replaced(plain, "{", "{ option features.json_format = LEGACY_BEST_EFFORT;")),
        "M: json_format is LEGACY_BEST_EFFORT, ALLOW before");
    QCOMPARE(messages(plain, replaced(plain, "c = 1", "c = 1 [ctype = CORD]")),
        "M.c is CORD in generated code, STRING before");
}

void ProtoCompareTest::printsWhatBufPrints_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<QString>("rows");
    using enum core::Profile;
    const auto row = [](const char* name, const char* what, const char* by, core::Profile profile,
                         const char* rows) { QTest::newRow(name) << what << by << profile << rows; };
    row("field removed", " int32 count = 2;", "", BufFile, "4:1-4:33 FIELD_NO_DELETE");
    row("field removed, wire", " int32 count = 2;", "", BufWire,
        "4:1-4:33 FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED");
    row("type, source", "int32 count", "int64 count", BufPackage, "4:32-4:37 FIELD_SAME_TYPE");
    row("type, JSON", "int32 count", "int64 count", BufWireJson, "4:32-4:37 FIELD_WIRE_JSON_COMPATIBLE_TYPE");
    row("type, wire", "int32 count", "int64 count", BufWire, "");
    row("message removed", "message Line { string sku = 1; int32 count = 2; }",
        "message Row { string sku = 1; int32 count = 2; }", BufCsr,
        "1:1-1:1 MESSAGE_NO_DELETE,3:41-3:44 FIELD_SAME_TYPE,3:41-3:44 FIELD_WIRE_JSON_COMPATIBLE_TYPE,"
        "6:58-6:61 RPC_SAME_REQUEST_TYPE");
    row("another package", "package shop", "package store", BufFile, "2:1-2:15 FILE_SAME_PACKAGE");
    row("another package and another form of JSON", "syntax = \"proto3\";\npackage shop;",
        "syntax = \"proto2\";\npackage store;", BufWireJson, "2:1-2:15 FILE_SAME_PACKAGE");
    row("nothing", "message Line", "message  Line", BufFile, "");
}

void ProtoCompareTest::printsWhatBufPrints()
{
    QFETCH(QString, what);
    QFETCH(QString, by);
    QFETCH(core::Profile, profile);
    QFETCH(QString, rows);
    std::string after = replaced(Shop, what.toStdString(), by.toStdString());
    if (by.contains("Row")) {
        after = replaced(after, "repeated Line", "repeated Row");
        after = replaced(after, "Put(Line)", "Put(Row)");
    }
    QStringList printed;
    for (const core::Finding& finding : judgedPair(Shop, after, profile).findings) {
        QCOMPARE(finding.severity == Severity::Breaking, !finding.peer.empty());
        for (const core::FindingPeerRow& each : finding.peer)
            printed.append(QString("%1:%2-%3:%4 %5")
                               .arg(each.place->begin.line + 1)
                               .arg(each.place->begin.byte + 1)
                               .arg(each.place->end.line + 1)
                               .arg(each.place->end.byte + 1)
                               .arg(QString::fromStdString(each.id)));
    }
    printed.sort();
    QCOMPARE(printed.join(','), rows);
}

/// Whole texts behind their first line, with all that is told of them.
void ProtoCompareTest::tellsThisAlone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<QString>("told");
    using enum core::Profile;
    const auto row = [](const char* name, const char* before, const char* after, core::Profile profile,
                         const char* told) { QTest::newRow(name) << before << after << profile << told; };

    const char* map = "message M { map<string, int32> of = 1; }";
    const char* entries =
        "message M { message OfEntry { string key = 1; int32 value = 2; } repeated OfEntry of = 1; }";
    row("a map is a list", map, entries, Wire, "risky proto-map-written-otherwise M.of");
    row("a map is a list, source", map, entries, Source, "breaking proto-map-written-otherwise M.of");
    row("a list is a map", entries, map, Wire, "risky proto-map-written-otherwise M.of");
    row("a map is a list, buf", map, entries, BufFile, "FIELD_SAME_CARDINALITY M.of");
    row("a map is a list, buf, JSON", map, entries, BufWireJson,
        "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY M.of");
    row("a map is a list, buf, wire", map, entries, BufWire, "");
    row("a list is a map, buf, wire", entries, map, BufWire, "");
    row("a map of other values", map, "message M { map<string, string> of = 1; }", Wire,
        "breaking proto-field-type-changed M.OfEntry.value");

    const char* values = "enum E { A = 0; B = 1; C = 2; }";
    const char* swapped = "enum E { A = 0; C = 1; B = 2; }";
    row("values swap their numbers", values, swapped, Wire,
        "breaking proto-enum-value-number-changed E.B, breaking proto-enum-value-number-changed E.C");
    row("values swap their numbers, buf", values, swapped, BufFile,
        "ENUM_VALUE_SAME_NAME E.B, ENUM_VALUE_SAME_NAME E.C");
    row("a value moves, and another takes its number", "enum E { A = 0; B = 1; }",
        "enum E { A = 0; C = 1; B = 2; }", Wire,
        "breaking proto-enum-value-number-changed E.B, risky proto-enum-value-received E.C");
    row("a value takes the number of another", values, "enum E { A = 0; C = 1; }", BufFile,
        "ENUM_VALUE_NO_DELETE E.C, ENUM_VALUE_SAME_NAME E.B");

    const char* message = "message X { string v = 1; }";
    const char* namesake = "enum X { v = 0; }";
    row("a message is an enum", message, namesake, Wire, "breaking proto-message-became-enum X");
    row("an enum is a message", namesake, message, Wire, "breaking proto-enum-became-message X");
    row("a message is an enum, buf", message, namesake, BufFile, "MESSAGE_NO_DELETE X");
    row("an enum is a message, buf", namesake, message, BufPackage, "PACKAGE_ENUM_NO_DELETE X");
    row("a message is an enum, buf, wire", message, namesake, BufWire, "");

    const char* ofOnePackage =
        "package a.v1; message L { string x = 1; } message M { L l = 1; map<int32, L> of = 2; }"
        " service S { rpc Get(M) returns (L); }";
    const char* ofAnother =
        "package a.v2; message L { string x = 1; } message M { L l = 1; map<int32, L> of = 2; }"
        " service S { rpc Get(M) returns (L); }";
    row("another package", ofOnePackage, ofAnother, Wire,
        "breaking proto-package-changed shop.proto, docs proto-name-in-other-package a.v2.L, "
        "docs proto-name-in-other-package a.v2.M, docs proto-name-in-other-package a.v2.M.OfEntry, "
        "docs proto-name-in-other-package a.v2.S");

    const char* line =
        "message L { string x = 1; L in = 2; K k = 3; } enum K { A = 0; } message M { L l = 1; }";
    const char* renamed =
        "message Line { string x = 1; Line in = 2; K k = 3; } enum K { A = 0; } message M { Line l = 1; }";
    row("a message of another name", line, renamed, Wire,
        "docs proto-field-type-renamed M.l, safe proto-type-added Line, safe proto-type-removed L");
    row("a message of another name, source", line, renamed, Source,
        "breaking proto-field-type-renamed M.l, breaking proto-type-removed L, safe proto-type-added Line");
    row("a message of another name, buf", line, renamed, BufWireJson, "FIELD_WIRE_JSON_COMPATIBLE_TYPE M.l");
    row("a message of another name that holds another", line,
        "message Line { string x = 1; Line in = 2; J k = 3; } enum J { A = 1; } message M { Line l = 1; }",
        Wire,
        "breaking proto-field-type-changed M.l, safe proto-type-added J, safe proto-type-added Line, "
        "safe proto-type-removed K, safe proto-type-removed L");

    const char* ofEnum = "enum E { A = 0; B = 1; } enum Wide { A = 0; B = 1; C = 2; } message M { E e = 1; }";
    const char* ofWide =
        "enum E { A = 0; B = 1; } enum Wide { A = 0; B = 1; C = 2; } message M { Wide e = 1; }";
    row("an enum with more values", ofEnum, ofWide, Wire, "risky proto-field-type-changed-alike M.e");
    row("an enum with fewer values", ofWide, ofEnum, Wire, "breaking proto-field-type-changed M.e");

    const char* inX = "message M { oneof x { string a = 1; string b = 2; } optional string c = 3; }";
    row("a oneof of another name", inX,
        "message M { oneof y { string a = 1; string b = 2; } optional string c = 3; }", Wire,
        "docs proto-field-oneof-written-otherwise M.a, docs proto-field-oneof-written-otherwise M.b, "
        "docs proto-oneof-added M.y, docs proto-oneof-removed M.x");
    row("a oneof of another name, buf", inX,
        "message M { oneof y { string a = 1; string b = 2; } optional string c = 3; }", BufPackage,
        "FIELD_SAME_ONEOF M.a, FIELD_SAME_ONEOF M.b, ONEOF_NO_DELETE M.x");
    row("a oneof for one field and a new one", inX,
        "message M { oneof x { string a = 1; string b = 2; } oneof y { string c = 3; string d = 4; } }", Wire,
        "docs proto-field-oneof-written-otherwise M.c, docs proto-oneof-added M.y, safe proto-field-added "
        "M.d");
    row("a field joins a oneof", inX, "message M { oneof x { string a = 1; string b = 2; string c = 3; } }",
        Wire, "breaking proto-field-oneof-changed M.c");
    row("a oneof falls apart", inX,
        "message M { oneof x { string a = 1; } oneof y { string b = 2; } optional string c = 3; }", Wire,
        "breaking proto-field-oneof-changed M.b, docs proto-oneof-added M.y");
}

void ProtoCompareTest::tellsThisAlone()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(core::Profile, profile);
    QFETCH(QString, told);
    QCOMPARE(linesOf(judgedPair(inProto3(before), inProto3(after), profile), profile).join(", "), told);
}

void ProtoCompareTest::tellsDefaultsApartToTheLastDigit()
{
    const auto rate = [](const std::string& value) {
        return "syntax = \"proto2\"; message Rate { optional double per = 1 [default = " + value + "]; }";
    };
    QVERIFY(judgedPair(rate("0.5"), rate("5e-1")).findings.empty());
    QCOMPARE(judgedPair(rate("1e-9"), rate("2e-9")).findings.size(), std::size_t(1));
}

COUNTERSIGN_TEST(ProtoCompareTest)
#include "proto_compare_test.moc"
