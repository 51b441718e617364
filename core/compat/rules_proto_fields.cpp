// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ProtoFieldRules[] = {
    {
        .id = "proto-field-removed",
        .title = "A field is gone, and its number or name may come back",
        .message = "{name} is gone; its number or name is not reserved",
        .why = "Readers of the new version put its bytes aside. When the number is given to another "
               "field one day, old bytes are read as what they never were; in JSON the same goes for "
               "the name. Code that names the field no longer compiles.",
        .recipe = "Reserve the number and the name of the field.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_NO_DELETE", "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
  string note = 2;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
)"},
    },
    {
        .id = "proto-reserved-field-removed",
        .title = "A field is gone for good",
        .message = "{name} is gone; its number and name are reserved",
        .why = "Readers of the new version put its bytes aside, and nothing can take its number or "
               "name. Code that names the field no longer compiles.",
        .recipe = "Mark it deprecated first, and remove it when no code names it any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isReservedForGood},
        .severity = Severity::Safe,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
  string note = 2;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
  reserved 2;
  reserved "note";
}
)"},
    },
    {
        .id = "proto-required-field-removed",
        .title = "A required field is gone",
        .message = "{name}, which was required, is gone",
        .why = "Readers of the old version refuse every message without it.",
        .recipe = "Keep the field. A required one can never be removed while anybody reads it.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = wasProtoRequired},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:MESSAGE_SAME_REQUIRED_FIELDS"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  required string id = 1;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
}
)"},
    },
    {
        .id = "proto-field-added",
        .title = "A field is new",
        .message = "{name} is new",
        .why = "Those who do not know it put its bytes aside.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 1;
  string note = 2;
}
)"},
    },
    {
        .id = "proto-required-field-added",
        .title = "A required field is new",
        .message = "{name} is new and required",
        .why = "Readers of the new version refuse every message of the old one.",
        .recipe = "Make it optional.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isProtoRequiredNow},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:MESSAGE_SAME_REQUIRED_FIELDS"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  required string id = 1;
}
)"},
    },
    {
        .id = "proto-field-number-changed",
        .title = "A field has another number",
        .message = "{name} has the number {after}, {before} before",
        .why = "On the wire a field is its number: each side puts aside what the other writes, or "
               "reads something else in its place.",
        .recipe = "Give it back its number.",
        .when = {.facets = {Facet::FieldNumber},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string id = 2;
}
)"},
    },
    {
        .id = "proto-field-renamed",
        .title = "A field has another name",
        .message = "{name} was called {before} before",
        .why = "In bytes a field is its number, so nothing changes there; what JSON calls it is told "
               "beside this. Code that names it no longer compiles.",
        .recipe = "Keep the name.",
        .when = {.elements = {ElementKind::Field, ElementKind::ExtensionField},
            .facets = {Facet::FieldName},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_NAME"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string note = 1 [json_name = "x"];
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string remark = 1 [json_name = "x"];
}
)"},
    },
    {
        .id = "proto-field-json-name-changed",
        .title = "A field is called otherwise in JSON",
        .message = "{name} is {after} in JSON, {before} before",
        .why = "Whoever speaks JSON no longer finds it, or is refused. In bytes nothing changes.",
        .recipe = "Set json_name to what it was.",
        .when = {.facets = {Facet::JsonName},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_JSON_NAME"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string note = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string note = 1 [json_name = "remark"];
}
)"},
    },
    {
        .id = "proto-field-type-changed",
        .title = "A field has a type that is written otherwise",
        .message = "{name} is {after}, {before} before",
        .why = "The bytes of the one are no bytes of the other: they are put aside, or read as "
               "something else.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::ValueType, Facet::TypeName},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string total = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  int32 total = 1;
}
)"},
    },
    {
        .id = "proto-field-type-renamed",
        .title = "A field has a type of another name",
        .message = "{name} is {after}, {before} before",
        .why = "Both types have the same fields or values, and their names are neither in bytes nor in "
               "JSON. Code that names the type no longer compiles.",
        .recipe = "Keep the name of the type.",
        .when = {.facets = {Facet::TypeName}, .effects = {Effect::None}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Line {
  string sku = 1;
}
message Row {
  string sku = 1;
}
message Order {
  repeated Line lines = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Line {
  string sku = 1;
}
message Row {
  string sku = 1;
}
message Order {
  repeated Row lines = 1;
}
)"},
    },
    {
        .id = "proto-field-type-changed-in-json",
        .title = "A field has a type that JSON writes otherwise",
        .message = "{name} is {after}, {before} before",
        .why = "In bytes both are written alike, though what is too large or negative for the other may "
               "be cut. In JSON they are not: a number of 64 bits is text there, a bool is true or "
               "false, and an enum value is its name.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::ValueType, Facet::TypeName},
            .language = Language::Proto,
            .also = isTypeAlikeInBytesAlone},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  int32 total = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  int64 total = 1;
}
)"},
    },
    {
        .id = "proto-field-text-and-bytes-changed",
        .title = "A field is text that was bytes, or bytes that were text",
        .message = "{name} is {after}, {before} before",
        .why = "In bytes both are written alike, but text is UTF-8: whoever reads text may refuse what "
               "was written as bytes. In JSON bytes are written as Base64.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::ValueType}, .language = Language::Proto, .also = isTextAndBytes},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE", "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  bytes note = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string note = 1;
}
)"},
    },
    {
        .id = "proto-field-type-changed-alike",
        .title = "A field has a type that is written alike",
        .message = "{name} is {after}, {before} before",
        .why = "Both are written alike, but not every value of the one is a value of the other.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::ValueType, Facet::TypeName},
            .language = Language::Proto,
            .also = isTypeAlike},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  int32 total = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  uint32 total = 1;
}
)"},
    },
    {
        .id = "proto-field-cardinality-changed",
        .title = "A field is there another number of times",
        .message = "{name} is {after}, {before} before",
        .why = "A single value, a list and what must be there are not read in place of each other.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::Cardinality},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_CARDINALITY", "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY", "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string note = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  repeated string note = 1;
}
)"},
    },
    {
        .id = "proto-map-written-otherwise",
        .title = "A map is a list of its entries, or the other way round",
        .message = "{name} is {after}, {before} before",
        .why = "In bytes a map is a list of messages with a key and a value, so each side reads the "
               "other, though a list may name a key twice. In JSON the one is an object and the other "
               "a list. Code that uses the field no longer compiles.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::Cardinality},
            .language = Language::Proto,
            .also = isMapWrittenOtherwise},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_CARDINALITY", "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  map<string, int32> prices = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  message PricesEntry {
    string key = 1;
    int32 value = 2;
  }
  repeated PricesEntry prices = 1;
}
)"},
    },
    {
        .id = "proto-field-presence-changed",
        .title = "A field tells whether it is there, or no more",
        .message = "{name} is {after}, {before} before",
        .why = "The bytes are read by both. Whether a zero was sent or left out is told by one of "
               "them alone, and generated code has other methods.",
        .recipe = "Set features.field_presence to what it was.",
        .when = {.facets = {Facet::Cardinality},
            .language = Language::Proto,
            .also = isPresenceAlone},
        .severity = Severity::Safe,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_CARDINALITY"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string note = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  optional string note = 1;
}
)"},
    },
    {
        .id = "proto-field-oneof-changed",
        .title = "A field is in another oneof, or in none",
        .message = "{name} is in {after}, in {before} before",
        .why = "Where one of several is set the others are cleared: what was sent together is lost on "
               "one side.",
        .recipe = "Leave the field where it was, and add a new one.",
        .when = {.facets = {Facet::InChoice},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_ONEOF"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  oneof how { string card = 1; }
  string cash = 2;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  oneof how { string card = 1; string cash = 2; }
}
)"},
    },
    {
        .id = "proto-field-oneof-written-otherwise",
        .title = "A field is in a oneof of another name, or alone in one",
        .message = "{name} is in {after}, in {before} before",
        .why = "Of the fields that both sides know the same ones share it: nothing is cleared that was "
               "not before. The name of a oneof is neither in bytes nor in JSON. Code that names it, or "
               "asks what is set, no longer compiles.",
        .recipe = "Leave the field where it was.",
        .when = {.facets = {Facet::InChoice}, .effects = {Effect::None}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_ONEOF"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  oneof how { string card = 1; }
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  oneof payment { string card = 1; }
}
)"},
    },
    {
        .id = "proto-default-changed",
        .title = "A field that is left out means something else",
        .message = "{name} has the default {after}, {before} before",
        .why = "It is not sent: each side fills in its own.",
        .recipe = "Keep the default, and send the new value.",
        .when = {.facets = {Facet::Default},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:FIELD_SAME_DEFAULT"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  optional int32 n = 1 [default = 1];
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  optional int32 n = 1 [default = 2];
}
)"},
    },
    {
        .id = "proto-packing-changed",
        .title = "A list is packed, or no more",
        .message = "{name}: packed is {after}, {before} before",
        .why = "Every reader takes both.",
        .when = {.facets = {Facet::Packed},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  repeated int32 n = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  repeated int32 n = 1 [packed = false];
}
)"},
    },
    {
        .id = "proto-utf8-check-changed",
        .title = "Texts are checked to be UTF-8, or no more",
        .message = "{name}: utf8_validation is {after}, {before} before",
        .why = "Where it is checked, a message with other bytes is refused.",
        .recipe = "Set features.utf8_validation to what it was.",
        .when = {.facets = {Facet::Utf8Validation},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:FIELD_SAME_UTF8_VALIDATION"},
        .example = {.language = Language::Proto,
            .before = R"(
edition = "2023";
message A {
  string a = 1;
}
)",
            .after = R"(
edition = "2023";
message A {
  string a = 1 [features.utf8_validation = NONE];
}
)"},
    },
    {
        .id = "proto-generated-type-changed",
        .title = "A field has another type in generated code",
        .message = "{name} is {after} in generated code, {before} before",
        .why = "Nothing on the wire depends on it. Code that uses the field may no longer compile, or "
               "run.",
        .recipe = "Keep the option as it was.",
        .when = {.facets = {Facet::JsType, Facet::CppStringType},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_JSTYPE", "buf:FIELD_SAME_CPP_STRING_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  int64 n = 1;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  int64 n = 1 [jstype = JS_STRING];
}
)"},
    },
    {
        .id = "proto-java-utf8-check-changed",
        .title = "Java checks texts to be UTF-8, or no more",
        .message = "{name}: utf8_validation in Java is {after}, {before} before",
        .why = "Where it is checked, Java code refuses a message with other bytes. Other languages do "
               "not ask for it.",
        .recipe = "Keep the option as it was.",
        .when = {.facets = {Facet::JavaUtf8Validation}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_JAVA_UTF8_VALIDATION"},
        .example = {.language = Language::Proto,
            .before = R"(
edition = "2023";
message A {
  string a = 1 [features.utf8_validation = NONE];
}
)",
            .after = R"(
edition = "2023";
message A {
  string a = 1 [features.utf8_validation = NONE, features.(pb.java).utf8_validation = VERIFY];
}
)"},
    },
    {
        .id = "proto-enum-value-removed",
        .title = "An enum value is gone",
        .message = "{name} is gone",
        .why = "Who sends it sends a number that the other side has no name for, and in JSON a name "
               "that it refuses. Code that names it no longer compiles.",
        .recipe = "Mark it deprecated, and reserve its number and name when it goes.",
        .when = {.elements = {ElementKind::EnumValue},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:ENUM_VALUE_NO_DELETE", "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
enum Status {
  A = 0;
  B = 1;
}
)",
            .after = R"(
syntax = "proto3";
enum Status {
  A = 0;
}
)"},
    },
    {
        .id = "proto-enum-value-added",
        .title = "Callers may send a new enum value",
        .message = "{name} is new",
        .why = "Nobody sends it yet.",
        .when = {.elements = {ElementKind::EnumValue},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
    },
    {
        .id = "proto-enum-value-received",
        .title = "Clients may receive a new enum value",
        .message = "{name} is new",
        .why = "Code that was written for the values of before meets one it does not know.",
        .recipe = "Let every reader know what to do with values it does not know, before this one is "
                  "sent.",
        .when = {.elements = {ElementKind::EnumValue},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .language = Language::Proto},
        .severity = Severity::Risky,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
enum Status {
  A = 0;
}
)",
            .after = R"(
syntax = "proto3";
enum Status {
  A = 0;
  B = 1;
}
)"},
    },
    {
        .id = "proto-enum-value-number-changed",
        .title = "An enum value has another number",
        .message = "{name} has the number {after}, {before} before",
        .why = "On the wire an enum value is its number: what one side sends under it the other reads "
               "as another value, or as none it knows.",
        .recipe = "Give it back its number, and the new value one that was never used.",
        .when = {.elements = {ElementKind::EnumValue},
            .facets = {Facet::FieldNumber},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:ENUM_VALUE_NO_DELETE", "buf:ENUM_VALUE_SAME_NAME"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
enum Status {
  A = 0;
  B = 1;
}
)",
            .after = R"(
syntax = "proto3";
enum Status {
  A = 0;
  B = 2;
}
)"},
    },
    {
        .id = "proto-enum-value-renamed",
        .title = "An enum value has another name",
        .message = "{name} was called {before} before",
        .why = "In bytes a value is its number, so nothing changes there. In JSON it is its name. "
               "Code that names it no longer compiles.",
        .recipe = "Keep the name; with allow_alias the new one can stand beside it.",
        .when = {.elements = {ElementKind::EnumValue},
            .facets = {Facet::FieldName},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:ENUM_VALUE_SAME_NAME"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
enum Status {
  A = 0;
  B = 1;
}
)",
            .after = R"(
syntax = "proto3";
enum Status {
  A = 0;
  C = 1;
}
)"},
    },
};

} // namespace

std::span<const Rule> protoFieldRules()
{
    return ProtoFieldRules;
}

} // namespace core
