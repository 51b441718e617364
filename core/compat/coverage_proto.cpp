// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_languages.h"

#include <array>

namespace core {

namespace coverage_of_proto {

using enum Severity;

constexpr std::string_view OfField = "syntax = \"proto3\"; message M { % }\n";
constexpr std::string_view OfField2 = "syntax = \"proto2\"; message M { % }\n";
constexpr std::string_view OfEnum = "syntax = \"proto3\"; enum E { A = 0; % }\n";
constexpr std::string_view OfEdition = "edition = \"2023\"; message M { % }\n";
constexpr std::string_view OfFile = "syntax = \"proto3\"; % message M { string a = 1; }\n";
constexpr std::string_view OfService =
    "syntax = \"proto3\"; message M { string a = 1; } message N { string b = 1; } service S { % }\n";

constexpr auto Rows = std::to_array<LanguageCoverage>({
    {"field", "message", Flow::None, OfField, "int32 a = 1;", "int32 a = 1; int32 b = 2;", Safe, Risky},
    {"field", "message that reserves it", Flow::None, OfField, "int32 a = 1; int32 b = 2;",
        "int32 a = 1; reserved 2; reserved \"b\";", Safe, Risky},
    {"required", "message", Flow::None, OfField2, "optional int32 a = 1;",
        "optional int32 a = 1; required int32 b = 2;", Breaking, Breaking},
    {"number", "field", Flow::None, OfField, "int32 a = 1;", "int32 a = 2;", Breaking, Breaking},
    {"name", "field", Flow::None, OfField, "int32 a = 1 [json_name = \"j\"];",
        "int32 b = 1 [json_name = \"j\"];", Docs, Docs},
    {"json_name", "field", Flow::None, OfField, "int32 a = 1;", "int32 a = 1 [json_name = \"j\"];", Risky,
        Risky},
    {"type", "field", Flow::None, OfField, "int32 a = 1;", "string a = 1;", Breaking, Breaking},
    {"type, alike in bytes", "field", Flow::None, OfField, "int32 a = 1;", "int64 a = 1;", Risky, Risky},
    {"type, text and bytes", "field", Flow::None, OfField, "string a = 1;", "bytes a = 1;", Risky, Risky},
    {"type, alike in JSON, too", "field", Flow::None, OfField, "int32 a = 1;", "uint32 a = 1;", Risky, Risky},
    {"message", "field", Flow::None,
        "syntax = \"proto3\"; message A { int32 a = 1; } message B { int32 b = 1; } message M { % f = 1; }\n",
        "A", "B", Breaking, Breaking},
    {"message that is the same but for its name", "field", Flow::None,
        "syntax = \"proto3\"; message A { int32 a = 1; } message B { int32 a = 1; } message M { % f = 1; }\n",
        "A", "B", Docs, Docs},
    {"repeated", "field", Flow::None, OfField, "int32 a = 1;", "repeated int32 a = 1;", Breaking, Breaking},
    {"optional", "field", Flow::None, OfField, "int32 a = 1;", "optional int32 a = 1;", Safe, Safe},
    {"required", "field", Flow::None, OfField2, "optional int32 a = 1;", "required int32 a = 1;", Breaking,
        Breaking},
    {"map", "field", Flow::None, OfField, "map<string, int32> a = 1;", "map<string, string> a = 1;", Breaking,
        Breaking},
    {"oneof", "field", Flow::None, OfField, "int32 a = 1;", "oneof o { int32 a = 1; }", Safe, Safe},
    {"oneof of others", "field", Flow::None, OfField, "oneof o { int32 a = 1; } int32 b = 2;",
        "oneof o { int32 a = 1; int32 b = 2; }", Breaking, Breaking},
    {"default", "field", Flow::None, OfField2, "optional int32 a = 1;", "optional int32 a = 1 [default = 1];",
        Risky, Risky},
    {"default", "field", Flow::None, OfField2, "optional int32 a = 1 [default = 1];",
        "optional int32 a = 1 [default = 0x1];"},
    {"packed", "field", Flow::None, OfField2, "repeated int32 a = 1;",
        "repeated int32 a = 1 [packed = true];", Docs, Docs},
    {"utf8_validation", "field", Flow::None, OfEdition, "string a = 1;",
        "string a = 1 [features.utf8_validation = NONE];", Risky, Risky},
    {"field_presence", "field", Flow::None, OfEdition, "int32 a = 1;",
        "int32 a = 1 [features.field_presence = IMPLICIT];", Safe, Safe},
    {"repeated_field_encoding", "field", Flow::None, OfEdition, "repeated int32 a = 1;",
        "repeated int32 a = 1 [features.repeated_field_encoding = EXPANDED];", Docs, Docs},
    {"message_encoding", "field", Flow::None, OfEdition, "M a = 1;",
        "M a = 1 [features.message_encoding = DELIMITED];", Breaking, Breaking},
    {"group", "field", Flow::None, OfField2, "optional group G = 1 { optional int32 a = 1; }",
        "message G { optional int32 a = 1; } optional G g = 1;", Breaking, Breaking},
    {"jstype", "field", Flow::None, OfField, "int64 a = 1;", "int64 a = 1 [jstype = JS_STRING];", Docs, Docs},
    {"ctype", "field", Flow::None, OfField, "string a = 1;", "string a = 1 [ctype = CORD];", Docs, Docs},
    {"deprecated", "field", Flow::None, OfField, "int32 a = 1;", "int32 a = 1 [deprecated = true];", Docs,
        Docs},
    {"option", "field", Flow::None, OfField, "int32 a = 1;", "int32 a = 1 [(acme.owner) = \"b\"];", Risky,
        Risky},
    {"option", "field", Flow::None, OfField, "int32 a = 1 [(acme.owner) = \"a\"];",
        "int32 a = 1 [(acme.owner) = \"b\"];", Risky, Risky},
    {"comment", "field", Flow::None, OfField, "\n int32 a = 1;", "\n // words\n int32 a = 1;", Docs, Docs},

    {"message", "file", Flow::None, OfFile, "", "message A { }", Safe, Safe},
    {"enum", "file", Flow::None, OfFile, "", "enum E { A = 0; }", Safe, Safe},
    {"reserved number", "message", Flow::None, OfField, "", "reserved 4;", Docs, Risky},
    {"reserved name", "message", Flow::None, OfField, "", "reserved \"a\";", Docs, Risky},
    {"reserved numbers", "message", Flow::None, OfField, "reserved 4 to 6;", "reserved 4 to 7;", Docs, Risky},
    {"extensions", "message", Flow::None, OfField2, "", "extensions 100 to 200;", Safe, Risky},
    {"extensions, more of them", "message", Flow::None, OfField2, "extensions 100 to 200;",
        "extensions 100 to max;", Safe, Risky},
    {"extensions, split", "message", Flow::None, OfField2, "extensions 100 to 200;",
        "extensions 100 to 150, 151 to 200;", Docs, Docs},
    {"extend", "file", Flow::None,
        "syntax = \"proto2\"; message M { extensions 100 to max; } extend M { optional int32 a = 100; % }\n",
        "", "optional int32 b = 101;", Safe, Risky},
    {"message_set_wire_format", "message", Flow::None, OfField2, "extensions 4 to max;",
        "extensions 4 to max; option message_set_wire_format = true;", Breaking, Breaking},
    {"no_standard_descriptor_accessor", "message", Flow::None, OfField, "",
        "option no_standard_descriptor_accessor = true;", Docs, Docs},
    {"json_format", "message", Flow::None, OfEdition, "", "option features.json_format = LEGACY_BEST_EFFORT;",
        Risky, Risky},
    {"deprecated", "message", Flow::None, OfField, "", "option deprecated = true;", Docs, Docs},

    {"value", "enum", Flow::None, OfEnum, "", "B = 1;", Risky, Breaking},
    {"name", "enum value", Flow::None, OfEnum, "B = 1;", "C = 1;", Risky, Risky},
    {"number", "enum value", Flow::None, OfEnum, "B = 1;", "B = 2;", Breaking, Breaking},
    {"reserved number", "enum", Flow::None, OfEnum, "", "reserved 4;", Docs, Risky},
    {"allow_alias", "enum", Flow::None, OfEnum, "", "option allow_alias = true;", Docs, Docs},
    {"deprecated", "enum value", Flow::None, OfEnum, "B = 1;", "B = 1 [deprecated = true];", Docs, Docs},
    {"enum_type", "enum", Flow::None, "edition = \"2023\"; enum E { % A = 0; }\n", "",
        "option features.enum_type = CLOSED;", Risky, Risky},

    {"service", "file", Flow::None, OfFile, "", "service S { }", Safe, Breaking},
    {"rpc", "service", Flow::None, OfService, "", "rpc F(M) returns (M);", Safe, Breaking},
    {"request", "rpc", Flow::Request, OfService, "rpc F(M) returns (M);", "rpc F(N) returns (M);", Breaking,
        Breaking},
    {"response", "rpc", Flow::Response, OfService, "rpc F(M) returns (M);", "rpc F(M) returns (N);", Breaking,
        Breaking},
    {"stream request", "rpc", Flow::Request, OfService, "rpc F(M) returns (M);",
        "rpc F(stream M) returns (M);", Breaking, Breaking},
    {"stream response", "rpc", Flow::Response, OfService, "rpc F(M) returns (M);",
        "rpc F(M) returns (stream M);", Breaking, Breaking},
    {"idempotency_level", "rpc", Flow::None, OfService, "rpc F(M) returns (M);",
        "rpc F(M) returns (M) { option idempotency_level = IDEMPOTENT; }", Risky, Risky},
    {"deprecated", "rpc", Flow::None, OfService, "rpc F(M) returns (M);",
        "rpc F(M) returns (M) { option deprecated = true; }", Docs, Docs},
    {"deprecated", "service", Flow::None, OfService, "", "option deprecated = true;", Docs, Docs},

    {"package", "file", Flow::None, OfFile, "package a;", "package b;", Breaking, Breaking},
    {"syntax", "file", Flow::None, "syntax = \"%\"; message M { repeated M a = 1; }\n", "proto2", "proto3",
        Risky, Risky},
    {"option", "file", Flow::None, OfFile, "", "option go_package = \"a\";", Docs, Docs},
    {"option", "file", Flow::None, OfFile, "option go_package = \"a\";", "option go_package = \"b\";", Docs,
        Docs},
    {"java_string_check_utf8", "file", Flow::None,
        "syntax = \"proto2\"; % message M { optional string a = 1; }\n", "",
        "option java_string_check_utf8 = true;", Docs, Docs},
});

} // namespace coverage_of_proto

std::span<const LanguageCoverage> protoCoverage()
{
    return coverage_of_proto::Rows;
}

} // namespace core
