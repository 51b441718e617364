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
