// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ServerRules[] = {
    {
        .id = "server-removed",
        .title = "A server is no longer offered",
        .message = "{name} is no longer offered",
        .why = "Callers who are configured for it reach nothing once it is switched off.",
        .recipe = "Keep it running and redirect its callers; take it out of the list when it has none.",
        .when = {.elements = {ElementKind::Server}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: https://api.example.com}
  - {url: https://eu.example.com}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: https://api.example.com}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "server-added",
        .title = "A server is offered",
        .message = "{name} is offered now",
        .why = "Callers go on with the server they use.",
        .when = {.elements = {ElementKind::Server}, .actions = {Action::Added}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: https://api.example.com}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: https://api.example.com}
  - {url: https://eu.example.com}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "server-variable-added",
        .title = "The address of a server has one more part to choose",
        .message = "{name} can be chosen now",
        .why = "Callers who do not choose get its default.",
        .when = {.elements = {ElementKind::ServerVariable},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}, tier: {default: a}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "server-variable-removed",
        .title = "The address of a server has one part fewer to choose",
        .message = "{name} can no longer be chosen",
        .why = "Callers who chose it build an address that may not exist.",
        .recipe = "Keep the part and its values; redirect the addresses that are to go.",
        .when = {.elements = {ElementKind::ServerVariable},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        // Where a server is really switched off is nothing the contract says.
        .severity = Severity::Risky,
        .patch = RecipePatch::RestoreDeprecated,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}, tier: {default: a}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "server-variable-default-changed",
        .title = "Callers who choose nothing reach another server",
        .message = "{name} is {after} where nobody chooses, {before} before",
        .why = "Callers who never chose reach another machine, with other data perhaps.",
        .recipe = "Keep the default; ask callers to choose.",
        .when = {.elements = {ElementKind::ServerVariable}, .facets = {Facet::Default}},
        // Where a server is really switched off is nothing the contract says.
        .severity = Severity::Risky,
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: us}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "server-variable-values-changed",
        .title = "Other servers can be chosen",
        .message = "The values of {name}: {lost} gone, {gained} new",
        .why = "Callers who chose a value that is gone build an address that may not exist.",
        .recipe = "Keep the values and redirect the addresses that are to go.",
        .when = {.elements = {ElementKind::ServerVariable},
            .actions = {Action::Changed, Action::Added, Action::Removed},
            .facets = {Facet::Enum}},
        // Where a server is really switched off is nothing the contract says.
        .severity = Severity::Risky,
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers:
  - {url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu]}}}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
};

} // namespace

std::span<const Rule> serverRules()
{
    return ServerRules;
}

} // namespace core
