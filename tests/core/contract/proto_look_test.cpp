// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto_look.h"
#include "tests/support/test_program.h"

class ProtoLookTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheWholeGrammar();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsWhatStandsBeforeAMistake();
    void depthDoesNotHurt();
};

void ProtoLookTest::readsTheWholeGrammar()
{
    const auto facts = core::lookAtProto(R"(// licence
/* syntax = "proto2"; */
syntax = 'proto3';
package acme.orders.v1;
import "acme/money/v1/money.proto";
import public "google/protobuf/timestamp.proto";
import weak 'other.proto';
option go_package = "acme/orders";
option (acme.file) = { a: 1 b { c: "}" } };
message Order {
  option deprecated = true;
  reserved 2, 4 to 6, "gone";
  repeated Line lines = 1 [deprecated = true, (acme.field) = { a: [1, 2] }];
  map<string, acme.money.v1.Money> totals = 3;
  .acme.Root root = 0x10;
  oneof how { string card = 7; int32 cash = 8; }
  enum Kind { option allow_alias = true; UNSET = 0; LOST = -1 [deprecated = true]; reserved -5 to -2; }
  message Line { string id = 1; message Deep {} }
  extend Other { optional int32 x = 100; }
};
service Orders {
  option (acme.service) = "a";
  rpc Get(GetRequest) returns (Order);
  rpc Watch(stream GetRequest) returns (stream Order) { option (google.api.http) = { get: "/v1/{name}" body: "*" }; }
}
extend google.protobuf.FieldOptions { string tag = 50000; }
)",
        false);
    QVERIFY(facts.language);
    QVERIFY2(facts.trouble.empty(), facts.trouble.c_str());
    QCOMPARE(facts.version, "proto3");
    QCOMPARE(facts.package, "acme.orders.v1");
    QCOMPARE(facts.title, "acme.orders.v1");
    QCOMPARE(facts.why, "says syntax = \"proto3\"");
    QCOMPARE(facts.references,
        (std::vector<std::string> {
            "acme/money/v1/money.proto", "google/protobuf/timestamp.proto", "other.proto"}));
    QCOMPARE(facts.standing, core::Standing::Alone);
}

void ProtoLookTest::accepts_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("version");
    const auto add = [](const char* name, const char* bytes, const char* version) {
        QTest::newRow(name) << std::string(bytes) << std::string(version);
    };
    add("proto2 said", "syntax = \"proto2\";", "proto2");
    add("proto2 unsaid", "package a; message B { required int32 c = 1; optional group D = 2 { } }", "proto2");
    add("extensions", "message B { extensions 100 to max; }", "proto2");
    add("edition 2023", "edition = \"2023\"; option features.field_presence = IMPLICIT;", "2023");
    add("edition 2024",
        "edition = \"2024\"; import option \"x.proto\"; export message A { local enum B { C = 0; } }",
        "2024");
    add("byte order mark, CRLF", "\xEF\xBB\xBFsyntax = \"proto3\";\r\n", "proto3");
    add("unknown syntax", "syntax = \"proto4\";", "proto4");
    add("names that are keywords", "message A { string message = 1; optional int32 option = 2; }", "proto2");
}

void ProtoLookTest::accepts()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, version);
    const auto facts = core::lookAtProto(bytes, false);
    QVERIFY(facts.language);
    QVERIFY2(facts.trouble.empty(), facts.trouble.c_str());
    QCOMPARE(facts.version, version);
}

void ProtoLookTest::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto add = [](const char* name, const char* bytes) { QTest::newRow(name) << std::string(bytes); };
    add("nothing", "");
    add("comment only", "// syntax = \"proto3\";");
    add("unclosed comment", "/* syntax = \"proto3\";");
    add("only a package", "package a.b;");
    add("Java", "package a.b;\nimport a.C;\nenum D { E }");
    add("C++", "enum class A { B = 0, C = 1 };");
    add("C", "enum A { B = 0, C = 1 };");
    add("fields without numbers", "message A { string b; }");
    add("enum values without numbers", "enum A { B; C; }");
    add("another kind of service", "service A { port = 80; }");
    add("text format", "message { name: \"a\" }");
    add("JavaScript", "const syntax = 'proto3';");
    add("unclosed", "message A { string b = 1;");
}

void ProtoLookTest::refuses()
{
    QFETCH(std::string, bytes);
    QVERIFY(!core::lookAtProto(bytes, false).language);
}

void ProtoLookTest::keepsWhatStandsBeforeAMistake()
{
    const auto facts =
        core::lookAtProto("syntax = \"proto3\";\npackage a;\nmessage B {\n  string c 1;\n}\n", false);
    QVERIFY(facts.language);
    QCOMPARE(facts.package, "a");
    QCOMPARE(facts.trouble, "line 5: not understood as Protocol Buffers");
    QVERIFY(core::lookAtProto("package a;\nmessage B {\n", true).language);
}

void ProtoLookTest::depthDoesNotHurt()
{
    std::string deep;
    for (int depth = 0; depth < 100'000; ++depth)
        deep += "message A {";
    QVERIFY(!core::lookAtProto(deep, false).language);
    QVERIFY(core::lookAtProto(deep + std::string(100'000, '}'), false).language);
}

COUNTERSIGN_TEST(ProtoLookTest)
#include "proto_look_test.moc"
