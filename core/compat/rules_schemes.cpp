// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule SchemeRules[] = {
    {
        .id = "security-scheme-removed",
        .title = "A way to show who one is is no longer described",
        .message = "The security scheme {name} is gone",
        .why = "Generated clients lose the code for it; callers of operations that asked for it no longer "
               "know how to be let in.",
        .recipe = "Keep describing the scheme as long as any operation accepts it.",
        .when = {.elements = {ElementKind::SecurityScheme},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-security-component-removed"},
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
    login: {type: http, scheme: basic}
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
        .id = "security-scheme-added",
        .title = "A way to show who one is is new",
        .message = "The security scheme {name} is new",
        .why = "No operation asks for it by being described.",
        .when = {.elements = {ElementKind::SecurityScheme},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:api-security-component-added"},
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
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    login: {type: http, scheme: basic}
)"},
    },
    {
        .id = "security-scheme-type-changed",
        .title = "Credentials of another kind are asked for",
        .message = "{name} is of the type {after}, {before} before",
        .why = "What callers send today, a key or a token, is not what is looked for tomorrow: they get 401 "
               "Unauthorized.",
        .recipe =
            "Describe the new kind as a scheme of its own and accept either until every caller has moved.",
        .when = {.facets = {Facet::SchemeType}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-component-type-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: http, scheme: basic}
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
    key: {type: mutualTLS}
)"},
    },
    {
        .id = "security-credential-name-changed",
        .title = "A credential goes by another name",
        .message = "{name} is sent as {after}, as {before} before",
        .why = "A key under the old name, or an Authorization header of the old scheme, is not looked at: "
               "its senders get 401 Unauthorized.",
        .recipe = "Look under both names, or accept both schemes, until every caller has moved.",
        .when = {.facets = {Facet::SchemeName}},
        .patch = RecipePatch::RestoreFacet,
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
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Api-Key, in: header}
)"},
    },
    {
        .id = "security-credential-moved",
        .title = "A credential is sent in another place",
        .message = "{name} is sent in the {after}, in the {before} before",
        .why = "A key in the old place is not looked at: its senders get 401 Unauthorized.",
        .recipe = "Look in both places until every caller has moved.",
        .when = {.elements = {ElementKind::SecurityScheme}, .facets = {Facet::Location}},
        .patch = RecipePatch::RestoreFacet,
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
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: query}
)"},
    },
    {
        .id = "bearer-format-changed",
        .title = "A token is described in another way",
        .message = "The tokens of {name} are said to be {after}, {before} before",
        .why = "It is a hint to people: callers pass a token on as they were given it.",
        .when = {.facets = {Facet::BearerFormat}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    login: {type: http, scheme: bearer, bearerFormat: opaque}
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
    login: {type: http, scheme: bearer, bearerFormat: JWT}
)"},
    },
    {
        .id = "security-flow-removed",
        .title = "A way to get a token is closed",
        .message = "The OAuth flow {name} is gone",
        .why = "Callers who get their tokens that way get none when the last one expires.",
        .recipe = "Keep the flow until every caller gets tokens another way.",
        .when = {.elements = {ElementKind::SecurityFlow},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {}}
        password: {tokenUrl: /token, scopes: {}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {}}
)"},
    },
    {
        .id = "security-flow-added",
        .title = "There is a new way to get a token",
        .message = "The OAuth flow {name} is new",
        .why = "Callers go on getting tokens as they do.",
        .when = {.elements = {ElementKind::SecurityFlow},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {}}
        password: {tokenUrl: /token, scopes: {}}
)"},
    },
    {
        .id = "scope-offered",
        .title = "A permission can be asked for that was not there",
        .message = "The scope {name} is new",
        .why = "Nobody needs it by its being offered.",
        .when = {.elements = {ElementKind::SecurityScope},
            .actions = {Action::Added},
            .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:api-security-component-oauth-scope-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read, write: Write}}
)"},
    },
    {
        .id = "scope-withdrawn",
        .title = "A permission can no longer be asked for",
        .message = "The scope {name} is gone",
        .why = "Callers who ask for it when they get their token are refused the token as a whole.",
        .recipe = "Keep granting it, without effect if need be, until no caller asks for it any more.",
        .when = {.elements = {ElementKind::SecurityScope},
            .actions = {Action::Removed},
            .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-security-component-oauth-scope-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read, write: Write}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read}}
)"},
    },
    {
        .id = "scope-described-otherwise",
        .title = "A permission is described in other words",
        .message = "The scope {name} is described in other words",
        .why = "It is said to the people who grant it; nothing on the wire depends on it.",
        .when = {.elements = {ElementKind::SecurityScope}, .facets = {Facet::Description}},
        .alsoKnownAs = {"oasdiff:api-security-component-oauth-scope-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read orders}}
)"},
    },
    {
        .id = "authorization-address-changed",
        .title = "People are asked for their consent elsewhere",
        .message = "{name} sends people to {after}, to {before} before",
        .why = "Clients with the old address built in send people to a page that may not be there.",
        .recipe = "Redirect the old address to the new one for as long as clients use it.",
        .when = {.facets = {Facet::AuthorizationUrl, Facet::DeviceAuthorizationUrl}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-component-oauth-url-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        implicit: {authorizationUrl: /login, scopes: {}}
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
    oauth:
      type: oauth2
      flows:
        implicit: {authorizationUrl: /consent, scopes: {}}
)"},
    },
    {
        .id = "token-address-changed",
        .title = "Tokens come from elsewhere",
        .message = "{name} gets its tokens from {after}, from {before} before",
        .why = "Clients with the old address built in get no tokens when the last one expires.",
        .recipe = "Serve both addresses for as long as clients use the old one.",
        .when = {.facets = {Facet::TokenUrl, Facet::RefreshUrl}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-security-component-oauth-token-url-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {}}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: /oauth/token, scopes: {}}
)"},
    },
    {
        .id = "security-metadata-address-changed",
        .title = "The description of the login lies elsewhere",
        .message = "{name} is described at {after}, at {before} before",
        .why = "Clients that discover how to log in ask the old address and find nothing.",
        .recipe = "Serve both addresses, or redirect the old one, for as long as clients use it.",
        .when = {.elements = {ElementKind::SecurityScheme, ElementKind::SecurityFlow},
            .facets = {Facet::Url, Facet::MetadataUrl}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
components:
  securitySchemes:
    login: {type: openIdConnect, openIdConnectUrl: /a}
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
    login: {type: openIdConnect, openIdConnectUrl: /b}
)"},
    },
};

} // namespace

std::span<const Rule> schemeRules()
{
    return SchemeRules;
}

} // namespace core
