// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ProtoFileRules[] = {
    {
        .id = "proto-file-removed",
        .title = "A .proto file is gone",
        .message = "The file {name} is gone",
        .why = "Nothing on the wire names a file. Whoever imports it cannot generate code any more.",
        .recipe = "Keep the file and let it import publicly what has moved.",
        .when = {.elements = {ElementKind::SourceFile},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
    },
    {
        .id = "proto-file-added",
        .title = "A .proto file is new",
        .message = "The file {name} is new",
        .why = "Nobody imports it yet.",
        .when = {.elements = {ElementKind::SourceFile},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::Proto},
        .severity = Severity::Docs,
    },
    {
        .id = "proto-syntax-changed",
        .title = "A file is written in another version of the language",
        .message = "{name} is written in {after}, {before} before",
        .why = "What it changes for fields and enums is told of each of them. Generated code may look "
               "different.",
        .recipe = "Set the features that keep the old behaviour, and change them one by one.",
        .when = {.facets = {Facet::Syntax}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Risky,
        .alsoKnownAs = {"buf:FILE_SAME_SYNTAX"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string id = 1;
}
)",
            .after = R"(
edition = "2023";
message Order {
  string id = 1 [features.field_presence = IMPLICIT];
}
)"},
    },
    {
        .id = "proto-package-changed",
        .title = "A file is in another package",
        .message = "{name} is in the package {after}, {before} before",
        .why = "The full name of everything in it is another one: methods are called by it on the "
               "wire, and so are types in Any and in errors.",
        .recipe = "Keep the package, and publish the new one beside it until nobody calls the old "
                  "one.",
        .when = {.elements = {ElementKind::SourceFile},
            .facets = {Facet::Package},
            .language = Language::Proto},
        .severity = Severity::Breaking,
        .alsoKnownAs = {"buf:FILE_SAME_PACKAGE"},
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
package acme.v1;
message Order {}
)",
            .after = R"(
syntax = "proto3";
package acme.v2;
message Order {}
)"},
    },
    {
        .id = "proto-name-in-other-package",
        .title = "A type has another full name",
        .message = "{name} is in another package, {before} before",
        .why = "It moved with its file, of which this is told, too.",
        .when = {.elements = {ElementKind::Type, ElementKind::Service},
            .facets = {Facet::Package},
            .language = Language::Proto},
        .severity = Severity::Docs,
    },
    {
        .id = "proto-declaration-moved",
        .title = "A declaration is in another file",
        .message = "{name} is declared in {after}, in {before} before",
        .why = "Nothing on the wire names a file. Whoever imports the old file finds it there no "
               "more, and code is generated somewhere else.",
        .recipe = "Let the old file import the new one publicly.",
        .when = {.facets = {Facet::HomeFile}, .language = Language::Proto},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
    },
    {
        .id = "proto-option-changed",
        .title = "An option is set otherwise",
        .message = "The option {name} is {after}, {before} before",
        .why = "Nothing on the wire depends on it; whoever generates code or reads descriptors may.",
        .when = {.facets = {Facet::OptionValue}, .language = Language::Proto},
        .severity = Severity::Docs,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  string note = 1 [debug_redact = false];
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  string note = 1 [debug_redact = true];
}
)"},
    },
    {
        .id = "proto-custom-option-changed",
        .title = "An option of your own is set otherwise",
        .message = "The option {name} is {after}, {before} before",
        .why = "What it does is for those to say who read it: it may be the address at which a gateway is "
               "called, a limit that values are held to, or nothing that anybody notices.",
        .recipe =
            "Say in the comment what the option does to callers. Where it is an address, keep the old one as "
            "an additional binding.",
        .when = {.facets = {Facet::OptionValue}, .language = Language::Proto, .also = isProtoCustomOption},
        .severity = Severity::Risky,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
  option (owner) = "a";
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  option (owner) = "b";
}
)"},
    },
    {
        .id = "proto-file-option-changed",
        .title = "Code is generated otherwise",
        .message = "The option {name} of the file is {after}, {before} before",
        .why = "Nothing on the wire depends on it. Generated code has other names, or is somewhere "
               "else.",
        .recipe = "Keep the option as it was.",
        .when = {.facets = {Facet::OptionValue}, .language = Language::Proto, .also = isProtoFileOption},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
option go_package = "a";
)",
            .after = R"(
syntax = "proto3";
option go_package = "b";
)"},
    },
    {
        .id = "proto-option-set-or-unset",
        .title = "An option is set, or no longer set",
        .message = "The option {name} is set on one side alone",
        .why = "Nothing on the wire depends on it; whoever generates code or reads descriptors may.",
        .when = {.elements = {ElementKind::Option}, .facets = {Facet::None}, .language = Language::Proto},
        .severity = Severity::Docs,
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
  string note = 1 [debug_redact = true];
}
)"},
    },
    {
        .id = "proto-custom-option-set-or-unset",
        .title = "An option of your own is set, or no longer set",
        .message = "The option {name} is set on one side alone",
        .why = "What it does is for those to say who read it: it may be the address at which a gateway is "
               "called, a limit that values are held to, or nothing that anybody notices.",
        .recipe =
            "Say in the comment what the option does to callers. Where it is an address, keep the old one as "
            "an additional binding.",
        .when = {.elements = {ElementKind::Option},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isProtoCustomOption},
        .severity = Severity::Risky,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
message Order {
}
)",
            .after = R"(
syntax = "proto3";
message Order {
  option (owner) = "a";
}
)"},
    },
    {
        .id = "proto-file-option-set-or-unset",
        .title = "Code is generated otherwise, by an option that is new or gone",
        .message = "The option {name} of the file is set on one side alone",
        .why = "Nothing on the wire depends on it. Generated code has other names, or is somewhere "
               "else.",
        .recipe = "Keep the option as it was.",
        .when = {.elements = {ElementKind::Option},
            .facets = {Facet::None},
            .language = Language::Proto,
            .also = isProtoFileOption},
        .severity = Severity::Docs,
        .sourceSeverity = Severity::Breaking,
        .example = {.language = Language::Proto,
            .before = R"(
syntax = "proto3";
)",
            .after = R"(
syntax = "proto3";
option go_package = "b";
)"},
    },
};

} // namespace

std::span<const Rule> protoFileRules()
{
    return ProtoFileRules;
}

} // namespace core
