// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ProtoTypeRules[] = {
    {
        .id = "proto-type-removed",
        .title = "A message or enum is gone",
        .message = "{name} is gone",
        .why = "On the wire it has no name of its own; fields that used it are told of themselves. "
               "Code that names it no longer compiles.",
        .recipe = "Keep it, mark it deprecated, and remove it when no code names it any more.",
        .when = {.elements = {ElementKind::Type},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:MESSAGE_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {}
message Cart {}
)",
            .after = R"(
syntax = "proto3";
message Order {}
)"},
    },
    {
        .id = "proto-type-added",
        .title = "A message or enum is new",
        .message = "{name} is new",
        .why = "Nobody uses it yet.",
        .when = {.elements = {ElementKind::Type},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {}
)",
            .after = R"(
syntax = "proto3";
message Order {}
message Cart {}
)"},
    },
    {
        .id = "proto-enum-openness-changed",
        .title = "An enum is open, or open no more",
        .message = "{name} is {after}, {before} before",
        .why = "A value that nobody knows is kept as it is by an open enum, and put aside by a closed "
               "one: the same bytes read differently.",
        .recipe = "Set features.enum_type to what it was.",
        .when = {.facets = {Facet::EnumOpenness},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:ENUM_SAME_TYPE"},
        .example = {.language = Language::Proto,
            .before = R"(
edition = "2023";
enum Status {
  UNKNOWN = 0;
}
)",
            .after = R"(
edition = "2023";
option features.enum_type = CLOSED;
enum Status {
  UNKNOWN = 0;
}
)"},
    },
    {
        .id = "proto-message-became-enum",
        .title = "A message is an enum now",
        .message = "{name} is an enum, a message before",
        .why = "A message and a number are written in other bytes, and nothing in the one is anything "
               "in the other. Code that uses it no longer compiles.",
        .recipe = "Keep the message, and give the enum a name of its own.",
        .when = {.actions = {Action::Added}, .facets = {Facet::EnumOpenness}, .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:MESSAGE_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Status {
  string text = 1;
}
)",
            .after = R"(
syntax = "proto3";
enum Status {
  UNKNOWN = 0;
}
)"},
    },
    {
        .id = "proto-enum-became-message",
        .title = "An enum is a message now",
        .message = "{name} is a message, an enum before",
        .why = "A message and a number are written in other bytes, and nothing in the one is anything "
               "in the other. Code that uses it no longer compiles.",
        .recipe = "Keep the enum, and give the message a name of its own.",
        .when = {.actions = {Action::Removed},
            .facets = {Facet::EnumOpenness},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:ENUM_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
enum Status {
  UNKNOWN = 0;
}
)",
            .after = R"(
syntax = "proto3";
message Status {
  string text = 1;
}
)"},
    },
    {
        .id = "proto-json-format-changed",
        .title = "JSON is promised, or only tried",
        .message = "{name}: json_format is {after}, {before} before",
        .why = "Where JSON is only tried, names that collide are not refused, and one field may hide "
               "another.",
        .recipe = "Set features.json_format to what it was.",
        .when = {.facets = {Facet::JsonFormat},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:MESSAGE_SAME_JSON_FORMAT", "buf:ENUM_SAME_JSON_FORMAT"},
        .example = {.language = Language::Proto,
            .before = R"(
edition = "2023";
enum Status {
  UNKNOWN = 0;
}
)",
            .after = R"(
edition = "2023";
option features.json_format = LEGACY_BEST_EFFORT;
enum Status {
  UNKNOWN = 0;
}
)"},
    },
    {
        .id = "proto-message-set-changed",
        .title = "A message is written as a message set, or no more",
        .message = "{name} has another form on the wire",
        .why = "A message set is written in other bytes.",
        .recipe = "Keep the option as it was.",
        .when = {.facets = {Facet::MessageSet},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message A {
  extensions 4 to max;
}
)",
            .after = R"(
syntax = "proto2";
message A {
  option message_set_wire_format = true;
  extensions 4 to max;
}
)"},
    },
    {
        .id = "proto-standard-accessor-changed",
        .title = "Generated code has another accessor for descriptors",
        .message = "{name} sets no_standard_descriptor_accessor otherwise",
        .why = "Nothing on the wire depends on it. Code that asks for the descriptor may no longer "
               "compile.",
        .recipe = "Keep the option as it was.",
        .when = {.facets = {Facet::StandardAccessor},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  option no_standard_descriptor_accessor = true;
}
)"},
    },
    {
        .id = "proto-alias-changed",
        .title = "An enum may give a number two names, or no more",
        .message = "{name} sets allow_alias otherwise",
        .why = "Nothing on the wire depends on it.",
        .when = {.facets = {Facet::AliasAllowed},
            .language = Language::Proto},
        .severity = Severity::Docs,
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
  option allow_alias = true;
  A = 0;
  B = 1;
  C = 1;
}
)"},
    },
    {
        .id = "proto-oneof-removed",
        .title = "A oneof is gone",
        .message = "{name} is gone",
        .why = "What became of its fields is told of each of them. Code that asks which of them is "
               "set no longer compiles.",
        .recipe = "Keep the oneof.",
        .when = {.elements = {ElementKind::FieldChoice},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:ONEOF_NO_DELETE"},
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
  string card = 1;
}
)"},
    },
    {
        .id = "proto-oneof-added",
        .title = "A oneof is new",
        .message = "{name} is new",
        .why = "What becomes of fields in it is told of each of them.",
        .when = {.elements = {ElementKind::FieldChoice},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
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
  oneof how { string card = 2; }
}
)"},
    },
    {
        .id = "proto-reservation-removed",
        .title = "Something is reserved no more",
        .message = "{name} is reserved no more",
        .why = "A number or name of the past may be given to something else, and old bytes are then "
               "read as what they never were.",
        .recipe = "Keep it reserved for good.",
        .when = {.elements = {ElementKind::ReservedRange, ElementKind::ReservedName},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  reserved 4;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
}
)"},
    },
    {
        .id = "proto-reservation-narrowed",
        .title = "Some of what was reserved is reserved no more",
        .message = "Not all of {name} is reserved any more",
        .why = "A number of the past may be given to something else, and old bytes are then read as "
               "what they never were.",
        .recipe = "Keep it reserved for good.",
        .when = {.elements = {ElementKind::ReservedRange},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isReservedInPart},
        .severity = Severity::Risky,
        .alsoKnownAs = {"buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  reserved 4 to 6;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  reserved 4;
}
)"},
    },
    {
        .id = "proto-reservation-written-otherwise",
        .title = "A reserved range is written otherwise",
        .message = "{name} is reserved as part of other ranges",
        .why = "All its numbers are reserved still.",
        .when = {.elements = {ElementKind::ReservedRange},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isStillReserved},
        .severity = Severity::Docs,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  reserved 4;
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  reserved 4 to 5;
}
)"},
    },
    {
        .id = "proto-reservation-added",
        .title = "Something is reserved from now on",
        .message = "{name} is reserved",
        .why = "It can no longer be given to anything by mistake.",
        .when = {.elements = {ElementKind::ReservedRange, ElementKind::ReservedName},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  reserved 4;
}
)"},
    },
    {
        .id = "proto-extension-range-removed",
        .title = "Numbers are open to extensions no more",
        .message = "The range {name} is open to extensions no more",
        .why = "Extensions in it are no longer read as such, and their code no longer compiles.",
        .recipe = "Keep the range open.",
        .when = {.elements = {ElementKind::ExtensionRange},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:EXTENSION_MESSAGE_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
}
)"},
    },
    {
        .id = "proto-extension-range-narrowed",
        .title = "Some numbers are open to extensions no more",
        .message = "Not all of the range {name} is open to extensions any more",
        .why = "Extensions in what is gone of it are no longer read as such, and their code no longer "
               "compiles.",
        .recipe = "Keep the range open.",
        .when = {.elements = {ElementKind::ExtensionRange},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isOpenInPart},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:EXTENSION_MESSAGE_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9, 20 to 30;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  extensions 4 to 8, 20 to 30;
}
)"},
    },
    {
        .id = "proto-extension-range-written-otherwise",
        .title = "A range for extensions is written otherwise",
        .message = "All of the range {name} is open to extensions on both sides",
        .why = "Its numbers are part of other ranges on the other side.",
        .when = {.elements = {ElementKind::ExtensionRange},
            .actions = {Action::Added, Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isOpenOnBothSides},
        .severity = Severity::Docs,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  extensions 4 to 10;
}
)"},
    },
    {
        .id = "proto-extension-range-added",
        .title = "Numbers are open to extensions",
        .message = "The range {name} is open to extensions",
        .why = "Nobody uses yet what was not open before.",
        .when = {.elements = {ElementKind::ExtensionRange},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
)"},
    },
    {
        .id = "proto-extension-removed",
        .title = "An extension is gone",
        .message = "The extension {name} is gone",
        .why = "What is sent with it is kept as bytes that nobody understands. Code that names it no "
               "longer compiles.",
        .recipe = "Keep it, and mark it deprecated.",
        .when = {.elements = {ElementKind::ExtensionField},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Risky,
        .sourceSeverity = Severity::Breaking,
        .alsoKnownAs = {"buf:EXTENSION_NO_DELETE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
extend Order {
  optional string note = 4;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
)"},
    },
    {
        .id = "proto-extension-added",
        .title = "An extension is new",
        .message = "The extension {name} is new",
        .why = "Nobody uses it yet.",
        .when = {.elements = {ElementKind::ExtensionField},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Safe,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
)",
            .after = R"(
syntax = "proto2";
message Order {
  extensions 4 to 9;
}
extend Order {
  optional string note = 4;
}
)"},
    },
};

} // namespace

std::span<const Rule> protoTypeRules()
{
    return ProtoTypeRules;
}

} // namespace core
