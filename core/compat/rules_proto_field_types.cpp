// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ProtoFieldTypeRules[] = {
    {
        .id = "proto-field-type-changed",
        .title = "A field has a type that is written otherwise",
        .message = "{name} is {after}, {before} before",
        .why = "The bytes of the one are no bytes of the other: they are put aside, or read as "
               "something else.",
        .recipe = "Keep what the baseline says, and add the new beside it under a number and a name "
                  "of its own.",
        .when = {.facets = {Facet::ValueType, Facet::TypeName}, .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE",
            "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
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
        .why = "It is the same type but for its name, which is neither in bytes nor in JSON; where it "
               "moved and changed, too, that is told of itself. Code that names the type no longer "
               "compiles.",
        .recipe = "Keep the name of the type.",
        .when = {.facets = {Facet::TypeName}, .effects = {Effect::None}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE",
            "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
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
        .alsoKnownAs = {"buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE",
            "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE"},
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
        .when = {.facets = {Facet::Cardinality}, .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FIELD_SAME_CARDINALITY", "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
            "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY"},
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
        .when = {.facets = {Facet::Cardinality}, .language = Language::Proto, .also = isMapWrittenOtherwise},
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
        .when = {.facets = {Facet::Cardinality}, .language = Language::Proto, .also = isPresenceAlone},
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
};

} // namespace

std::span<const Rule> protoFieldTypeRules()
{
    return ProtoFieldTypeRules;
}

} // namespace core
