// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule SecurityRules[] = {
    {
        .id = "security-alternative-removed",
        .title = "One way to be let in is closed",
        .message = "{where} no longer lets in callers with {name}",
        .why = "Callers who have only these credentials get 401 Unauthorized.",
        .recipe = "Keep the old way open beside the others. Give its callers new credentials, and close it "
                  "when no call uses it any more.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-removed", "oasdiff:api-global-security-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}, {login: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    login: {type: http, scheme: basic}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    login: {type: http, scheme: basic}
)"},
    },
    {
        .id = "anonymous-access-removed",
        .title = "Callers must say who they are",
        .message = "{where} lets nobody in without credentials any more",
        .why = "Calls without credentials were fine yesterday and get 401 Unauthorized today.",
        .recipe = "Let both in for a while: leave an empty requirement ({}) beside the new one, count the "
                  "calls without credentials, and take it away when there are none.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = isAnonymous},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-added", "oasdiff:api-global-security-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{}, {key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)"},
    },
    {
        .id = "security-alternative-added",
        .title = "There is one more way to be let in",
        .message = "{where} lets in callers with {name}",
        .why = "Callers go on with the credentials they have.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:api-security-added", "oasdiff:api-global-security-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    login: {type: http, scheme: basic}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}, {login: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    login: {type: http, scheme: basic}
)"},
    },
    {
        .id = "anonymous-access-added",
        .title = "Callers need not say who they are",
        .message = "{where} lets in callers without credentials",
        .why = "Callers who send credentials are let in as before. Make sure it is meant: what was protected "
               "is open.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .also = isAnonymous},
        .alsoKnownAs = {"oasdiff:api-security-removed", "oasdiff:api-global-security-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{}, {key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)"},
    },
    {
        .id = "credentials-demanded",
        .title = "Callers must say who they are",
        .message = "{where} asks for {name} now; callers without credentials were let in before",
        .why = "Calls without credentials were fine yesterday and get 401 Unauthorized today.",
        .recipe = "Let both in for a while: put an empty requirement ({}) beside the new one, count the "
                  "calls without credentials, and take it away when there are none.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-added", "oasdiff:api-global-security-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)"},
    },
    {
        .id = "credentials-no-longer-demanded",
        .title = "Callers need not say who they are",
        .message = "{where} asked for {name} and lets in callers without credentials now",
        .why = "Callers who send credentials are let in as before. Make sure it is meant: what was protected "
               "is open.",
        .when = {.elements = {ElementKind::SecurityAlternative},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .effects = {Effect::Widens, Effect::None}},
        .alsoKnownAs = {"oasdiff:api-security-removed", "oasdiff:api-global-security-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{key: []}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
)"},
    },
    {
        .id = "scope-demanded",
        .title = "Callers need one more permission",
        .message = "{where} asks for the scope {name}",
        .why = "Tokens issued without it are refused with 403 Forbidden, though they have not expired.",
        .recipe = "Issue the scope to the callers first; ask for it when no live token lacks it.",
        .when = {.elements = {ElementKind::DemandedScope},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-scope-added", "oasdiff:api-global-security-scope-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{oauth: [read]}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {read: Read, write: Write}}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{oauth: [read, write]}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {read: Read, write: Write}}}}
)"},
    },
    {
        .id = "scope-no-longer-demanded",
        .title = "Callers need one permission fewer",
        .message = "{where} no longer asks for the scope {name}",
        .why = "Tokens that have it are accepted as before.",
        .when = {.elements = {ElementKind::DemandedScope},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:api-security-scope-removed", "oasdiff:api-global-security-scope-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{oauth: [read, write]}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {read: Read, write: Write}}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      security: [{oauth: [read]}]
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {password: {tokenUrl: /token, scopes: {read: Read, write: Write}}}}
)"},
    },
};

} // namespace

std::span<const Rule> securityRules()
{
    return SecurityRules;
}

} // namespace core
