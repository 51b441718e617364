// SPDX-License-Identifier: Apache-2.0
#include "core/contract/contract.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

using core::Contract;
using core::Element;
using core::ElementKind;
using core::Facet;
using core::Flow;

using SharedContract = std::shared_ptr<const Contract>;

class ProtoContractTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsDeclared();
    void cardinalityFollowsTheSyntax_data();
    void cardinalityFollowsTheSyntax();
    void featuresAreInherited();
    void namesAreLookedUpFromInside();
    void mapsAndGroupsAreMessages();
    void jsonNamesAreMadeOfNames_data();
    void jsonNamesAreMadeOfNames();
    void importsAreFoundAboveTheFile();
    void tellsNumbersThatNobodyMayHave_data();
    void tellsNumbersThatNobodyMayHave();
    void tellsWhatIsMissing();
    void directionsFollowMethods();
    void refusesVersionsNobodyKnows();
};

static SharedContract readOne(const std::string& text)
{
    return test::readTexts({{"a.proto", text}}, "a.proto");
}

static const Element& child(const Element& parent, ElementKind kind, std::string_view name)
{
    const Element* found = parent.child(kind, name);
    if (!found)
        qFatal("no such element");
    return *found;
}

static const Element& type(const SharedContract& contract, std::string_view name)
{
    return child(*contract->root, ElementKind::Type, name);
}

static const Element& field(const SharedContract& contract, std::string_view message, std::string_view name)
{
    return child(type(contract, message), ElementKind::Field, name);
}

static QByteArray said(const Element& element, Facet facet)
{
    const core::FacetValue* value = element.facet(facet);
    return value ? QByteArray(value->text.data(), static_cast<qsizetype>(value->text.size())) : QByteArray();
}

void ProtoContractTest::readsWhatIsDeclared()
{
    const SharedContract contract = readOne(R"(syntax = "proto3";
package acme.v1;
// What is bought.
message Order {
  // Who can tell it.
  string id = 0x1 [deprecated = true];
  oneof how { string card = 2; }
  reserved 4, 6 to max;
  reserved "old";
}
enum Status { UNSET = 0; PAID = 1; }
service Orders { rpc Get(Order) returns (stream Order) { option idempotency_level = IDEMPOTENT; } }
)");
    QVERIFY(contract->isWhole());
    QCOMPARE(contract->languageVersion, "proto3");
    QCOMPARE(contract->title, "acme.v1");
    QCOMPARE(contract->operationCount, std::size_t(1));
    QCOMPARE(contract->schemaCount, std::size_t(2));
    const Element& order = type(contract, "acme.v1.Order");
    QCOMPARE(said(order, Facet::Description), QByteArray("What is bought."));
    const Element& id = child(order, ElementKind::Field, "id");
    QCOMPARE(said(id, Facet::FieldNumber), QByteArray("1"));
    QCOMPARE(said(id, Facet::ValueType), QByteArray("string"));
    QCOMPARE(said(id, Facet::Description), QByteArray("Who can tell it."));
    QVERIFY(id.is(Facet::Deprecated));
    QCOMPARE(said(child(order, ElementKind::Field, "card"), Facet::InChoice), QByteArray("how"));
    QVERIFY(order.child(ElementKind::FieldChoice, "how"));
    QVERIFY(order.child(ElementKind::ReservedRange, "[4]"));
    QCOMPARE(
        said(child(order, ElementKind::ReservedRange, "[6,max]"), Facet::RangeEnd), QByteArray("536870911"));
    QVERIFY(order.child(ElementKind::ReservedName, "old"));
    const Element& paid = child(type(contract, "acme.v1.Status"), ElementKind::EnumValue, "PAID");
    QCOMPARE(said(paid, Facet::FieldNumber), QByteArray("1"));
    const Element& get =
        child(child(*contract->root, ElementKind::Service, "acme.v1.Orders"), ElementKind::Operation, "Get");
    QVERIFY(get.is(Facet::ServerStreaming) && !get.is(Facet::ClientStreaming));
    QCOMPARE(said(get, Facet::Idempotency), QByteArray("IDEMPOTENT"));
    QCOMPARE(child(get, ElementKind::Request, {}).target, &order);
}

void ProtoContractTest::cardinalityFollowsTheSyntax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cardinality");
    const QByteArray implicit("optional with implicit presence");
    const QByteArray explicitly("optional with explicit presence");
    QTest::newRow("proto3") << QByteArray("syntax = 'proto3'; message A { int32 x = 1; }") << implicit;
    QTest::newRow("proto3 optional") << QByteArray("syntax = 'proto3'; message A { optional int32 x = 1; }")
                                     << explicitly;
    QTest::newRow("proto3 message") << QByteArray("syntax = 'proto3'; message A { A x = 1; }") << explicitly;
    QTest::newRow("in a oneof") << QByteArray("syntax = 'proto3'; message A { oneof o { int32 x = 1; } }")
                                << explicitly;
    QTest::newRow("proto2") << QByteArray("message A { optional int32 x = 1; }") << explicitly;
    QTest::newRow("required") << QByteArray("message A { required int32 x = 1; }") << QByteArray("required");
    QTest::newRow("repeated") << QByteArray("message A { repeated int32 x = 1; }") << QByteArray("repeated");
    QTest::newRow("map") << QByteArray("message A { map<int32, A> x = 1; }") << QByteArray("map");
    QTest::newRow("edition") << QByteArray("edition = '2023'; message A { int32 x = 1; }") << explicitly;
    QTest::newRow("feature of the field")
        << QByteArray("edition = '2023'; message A { int32 x = 1 [features.field_presence = IMPLICIT]; }")
        << implicit;
    QTest::newRow("feature of the file") << QByteArray(
        "edition = '2023'; option features.field_presence = IMPLICIT; message A { int32 x = 1; }")
                                         << implicit;
    QTest::newRow("required by feature") << QByteArray(
        "edition = '2023'; message A { int32 x = 1 [features = { field_presence: LEGACY_REQUIRED }]; }")
                                         << QByteArray("required");
}

void ProtoContractTest::cardinalityFollowsTheSyntax()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cardinality);
    QCOMPARE(said(field(readOne(text.toStdString()), "A", "x"), Facet::Cardinality), cardinality);
}

void ProtoContractTest::featuresAreInherited()
{
    const SharedContract contract = readOne(R"(edition = "2023";
option features.enum_type = CLOSED;
option features.utf8_validation = NONE;
message A {
  string a = 1;
  string b = 2 [features.utf8_validation = VERIFY];
  enum In { X = 0; }
  enum Open { option features.enum_type = OPEN; Y = 0; }
}
)");
    QCOMPARE(said(type(contract, "A.In"), Facet::EnumOpenness), QByteArray("closed"));
    QCOMPARE(said(type(contract, "A.Open"), Facet::EnumOpenness), QByteArray("open"));
    QVERIFY(!type(contract, "A.In").facet(Facet::EnumOpenness)->node);
    QVERIFY(bool(type(contract, "A.Open").facet(Facet::EnumOpenness)->node));
    QCOMPARE(said(field(contract, "A", "a"), Facet::Utf8Validation), QByteArray("NONE"));
    QCOMPARE(said(field(contract, "A", "b"), Facet::Utf8Validation), QByteArray("VERIFY"));
}

void ProtoContractTest::namesAreLookedUpFromInside()
{
    const SharedContract contract = readOne(R"(syntax = "proto3";
package a.b;
message M { message M2 {} M2 near = 1; .a.b.M2 far = 2; b.M2 half = 3; }
message M2 {}
)");
    QVERIFY(contract->isWhole());
    QCOMPARE(said(field(contract, "a.b.M", "near"), Facet::TypeName), QByteArray("a.b.M.M2"));
    QCOMPARE(said(field(contract, "a.b.M", "far"), Facet::TypeName), QByteArray("a.b.M2"));
    QCOMPARE(said(field(contract, "a.b.M", "half"), Facet::TypeName), QByteArray("a.b.M2"));
}

void ProtoContractTest::mapsAndGroupsAreMessages()
{
    const SharedContract contract = readOne(R"(syntax = "proto2";
message A { map<string, A> by_name = 1; optional group Result = 2 { optional int32 code = 1; } }
)");
    QVERIFY(contract->isWhole());
    QCOMPARE(said(field(contract, "A", "by_name"), Facet::TypeName), QByteArray("A.ByNameEntry"));
    QCOMPARE(field(contract, "A.ByNameEntry", "value").target, &type(contract, "A"));
    QCOMPARE(said(field(contract, "A", "result"), Facet::ValueType), QByteArray("group"));
    QCOMPARE(field(contract, "A", "result").target, &type(contract, "A.Result"));
    QVERIFY(type(contract, "A.Result").child(ElementKind::Field, "code"));
}

void ProtoContractTest::jsonNamesAreMadeOfNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray("id") << QByteArray("id");
    QTest::newRow("joined") << QByteArray("order_line_id") << QByteArray("orderLineId");
    QTest::newRow("number") << QByteArray("line_2_a") << QByteArray("line2A");
    QTest::newRow("capitals") << QByteArray("OrderId") << QByteArray("OrderId");
    QTest::newRow("at the end") << QByteArray("id_") << QByteArray("id");
}

void ProtoContractTest::jsonNamesAreMadeOfNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    const std::string text = "syntax = 'proto3'; message A { string " + name.toStdString() + " = 1; }";
    QCOMPARE(said(field(readOne(text), "A", name.toStdString()), Facet::JsonName), json);
}

void ProtoContractTest::importsAreFoundAboveTheFile()
{
    const SharedContract contract = test::readTexts(
        {{"proto/acme/orders/a.proto",
             "syntax = 'proto3'; import 'acme/money/m.proto'; message A { acme.Money m = 1; }"},
            {"proto/acme/money/m.proto", "syntax = 'proto3'; package acme; message Money {}"}},
        "proto/acme/orders/a.proto");
    QVERIFY(contract);
    QVERIFY2(contract->isWhole(), test::describeGaps(*contract).c_str());
    QCOMPARE(field(contract, "A", "m").target, &type(contract, "acme.Money"));
    QCOMPARE(contract->documents->files().size(), std::size_t(2));
}

void ProtoContractTest::tellsNumbersThatNobodyMayHave_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char* name, const char* body, const char* what, const char* why) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(what) << QByteArray(why);
    };
    row("twice", "message M { string a = 1; string b = 1; }", "M.b", "has the number 1, as a has");
    row("none", "message M { string a = 0; }", "M.a", "has the number 0, which no field may have");
    row("below", "message M { string a = -1; }", "M.a", "has the number -1, which no field may have");
    row("of the language", "message M { string a = 19000; }", "M.a",
        "has the number 19000, which no field may have");
    row("beyond", "message M { string a = 536870912; }", "M.a",
        "has the number 536870912, which no field may have");
    row("beyond all numbers", "message M { string a = 99999999999999999999; }", "M.a",
        "has the number 99999999999999999999, which no field may have");
    row("reserved", "message M { reserved 2 to 4; string a = 3; }", "M.a",
        "has the number 3, which is reserved");
    row("a reserved name", "message M { reserved 'a'; string a = 3; }", "M.a", "has a name that is reserved");
    row("in a oneof", "message M { string a = 1; oneof x { string b = 1; } }", "M.b",
        "has the number 1, as a has");
    row("of a value", "enum E { A = 0; B = 0; }", "E.B", "has the number 0, as A has");
    row("a value beyond", "enum E { A = 0; B = 2147483648; }", "E.B",
        "has the number 2147483648, which no value may have");
    row("an alias", "enum E { option allow_alias = true; A = 0; B = 0; }", "", "");
    row("as many as there are", "message M { string a = 1; string b = 536870911; reserved 5 to max; }", "M.b",
        "has the number 536870911, which is reserved");
}

void ProtoContractTest::tellsNumbersThatNobodyMayHave()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, why);
    const SharedContract contract = readOne("syntax = 'proto3'; " + body.toStdString());
    QVERIFY(contract);
    QCOMPARE(contract->notUnderstood.size(), std::size_t(what.isEmpty() ? 0 : 1));
    if (what.isEmpty())
        return;
    QCOMPARE(contract->notUnderstood.front().what, what.toStdString());
    QCOMPARE(contract->notUnderstood.front().why, why.toStdString());
}

void ProtoContractTest::tellsWhatIsMissing()
{
    const SharedContract contract = readOne(R"(syntax = "proto3";
import "gone.proto";
import "google/protobuf/timestamp.proto";
message A { Gone gone = 1; google.protobuf.Timestamp when = 2; }
)");
    QCOMPARE(contract->unresolved.size(), std::size_t(2));
    QCOMPARE(contract->unresolved[0].what, "import gone.proto");
    QCOMPARE(contract->unresolved[1].what, "type Gone");
    QCOMPARE(said(field(contract, "A", "when"), Facet::ValueType), QByteArray("message"));
}

void ProtoContractTest::directionsFollowMethods()
{
    const SharedContract contract = readOne(R"(syntax = "proto3";
message Ask { In in = 1; Shared shared = 2; }
message In {}
message Answer { Shared shared = 1; Answer again = 2; }
message Shared {}
message Nobody {}
service S { rpc Get(Ask) returns (Answer); }
)");
    QCOMPARE(type(contract, "In").flow, Flow::Request);
    QCOMPARE(type(contract, "Answer").flow, Flow::Response);
    QCOMPARE(type(contract, "Shared").flow, Flow::Both);
    QCOMPARE(type(contract, "Nobody").flow, Flow::None);
}

void ProtoContractTest::refusesVersionsNobodyKnows()
{
    const auto read = [](const std::string&) -> core::Result<std::string> { return "edition = '2099';"; };
    const auto contract = core::readContract("a.proto", read);
    QVERIFY(!contract);
    QCOMPARE(contract.error().code, core::ErrorCode::Unsupported);
}

COUNTERSIGN_TEST(ProtoContractTest)
#include "proto_contract_test.moc"
