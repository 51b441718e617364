// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule OperationRules[] = {
    {
        .id = "path-removed",
        .title = "A path is gone with all its operations",
        .message = "{name} is gone with all its operations",
        .why = "Every caller of the path gets 404 Not Found from the day this version is deployed.",
        .recipe = "Put the path back, mark its operations deprecated and give them an x-sunset date. Tell "
                  "their callers. Remove it after that date, once nobody calls it any more.",
        .when = {.elements = {ElementKind::Path}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-path-removed-without-deprecation"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
  /carts:
    get: {responses: {"200": {description: The carts}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "deprecated-path-removed",
        .title = "A deprecated path is gone with all its operations",
        .message = "{name}, which was deprecated, is gone with all its operations",
        .why = "Its callers were warned, but until the announced date has passed some may still be on their "
               "way to something else, and they get 404 Not Found.",
        .recipe = "Keep the path until its x-sunset date has passed and the logs show no more callers; set a "
                  "date if there is none.",
        .when = {.elements = {ElementKind::Path},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = wasOperationDeprecated},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-path-removed-with-deprecation", "oasdiff:api-path-removed-before-sunset",
            "oasdiff:api-path-sunset-parse"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
  /carts:
    get: {deprecated: true, responses: {"200": {description: The carts}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "path-added",
        .title = "A path is new",
        .message = "{name} is new",
        .why = "Nobody calls it yet, so nobody can be hurt by it.",
        .when = {.elements = {ElementKind::Path}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:endpoint-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
  /carts:
    get: {responses: {"200": {description: The carts}}}
)"},
    },
    {
        .id = "operation-removed",
        .title = "An operation is gone",
        .message = "{name} is gone",
        .why = "Every call of it fails with 404 Not Found or 405 Method Not Allowed from the day this "
               "version is deployed.",
        .recipe = "Put the operation back, mark it deprecated and give it an x-sunset date. Tell its "
                  "callers. Remove it after that date, once nobody calls it any more.",
        .when = {.elements = {ElementKind::Operation}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-removed-without-deprecation"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
    post: {responses: {"201": {description: Placed}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "deprecated-operation-removed",
        .title = "A deprecated operation is gone",
        .message = "{name}, which was deprecated, is gone",
        .why = "Its callers were warned, but until the announced date has passed some may still use it, and "
               "their calls fail.",
        .recipe = "Keep the operation until its x-sunset date has passed and the logs show no more callers; "
                  "set a date if there is none.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = wasOperationDeprecated},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-removed-with-deprecation", "oasdiff:api-removed-before-sunset"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
    post: {deprecated: true, responses: {"201": {description: Placed}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "operation-added",
        .title = "An operation is new",
        .message = "{name} is new",
        .why = "Nobody calls it yet, so nobody can be hurt by it.",
        .when = {.elements = {ElementKind::Operation}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:endpoint-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
    post: {responses: {"201": {description: Placed}}}
)"},
    },
    {
        .id = "operation-renamed",
        .title = "An operation has moved to another method or path",
        .message = "{before} is now {after}",
        .why = "Calls of the old method and path fail; nothing sends their senders to the new one.",
        .recipe = "Serve both: put the old operation back beside the new one, deprecated with an x-sunset "
                  "date, and remove it when nobody calls it any more.",
        .when = {.elements = {ElementKind::Operation}, .actions = {Action::Renamed}, .facets = {Facet::None}},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:api-removed-without-deprecation", "oasdiff:endpoint-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
    put: {operationId: placeOrder, responses: {"201": {description: Placed}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
    post: {operationId: placeOrder, responses: {"201": {description: Placed}}}
)"},
    },
    {
        .id = "operation-id-added",
        .title = "An operation has an id for the first time",
        .message = "{name} is now called {after} in generated code",
        .why = "Nothing on the wire depends on it; generators that had made up a name of their own use this "
               "one from now on.",
        .recipe = "Tell those who generate code from the contract that a method is renamed.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Added},
            .facets = {Facet::OperationId}},
        // The name a generator had made up is gone.
        .sourceSeverity = Severity::Risky,
        .alsoKnownAs = {"oasdiff:api-operation-id-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "operation-id-removed",
        .title = "An operation has lost its id",
        .message = "{name} is no longer called {before} in generated code",
        .why = "Nothing on the wire depends on it, but generated methods lose their name and code that calls "
               "them no longer compiles.",
        .recipe = "Put the operationId back.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Removed},
            .facets = {Facet::OperationId}},
        // Generated methods are named after it.
        .sourceSeverity = Severity::Breaking,
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-operation-id-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "operation-id-changed",
        .title = "An operation has another id",
        .message = "{name} is called {after} in generated code, {before} before",
        .why = "Nothing on the wire depends on it, but generated methods are renamed and code that calls "
               "them no longer compiles.",
        .recipe =
            "Keep the operationId, or rename the method in generated clients with the next major version.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Changed},
            .facets = {Facet::OperationId}},
        // Generated methods are named after it.
        .sourceSeverity = Severity::Breaking,
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-operation-id-removed", "oasdiff:api-operation-id-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      operationId: getOrders
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "operation-tags-changed",
        .title = "An operation is grouped under other tags",
        .message = "The tags of {name} changed",
        .why = "Documentation and generated code group operations by their tags; no call depends on them.",
        .when = {.elements = {ElementKind::Operation}, .facets = {Facet::Tags}},
        .alsoKnownAs = {"oasdiff:api-tag-added", "oasdiff:api-tag-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      tags: [shop]
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      tags: [shop, orders]
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "tag-added",
        .title = "A tag is new",
        .message = "The tag {name} is new",
        .why = "Tags group operations for readers; no call depends on them.",
        .when = {.elements = {ElementKind::Tag}, .actions = {Action::Added}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
  - {name: billing}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "tag-removed",
        .title = "A tag is gone",
        .message = "The tag {name} is gone",
        .why = "Tags group operations for readers; no call depends on them.",
        .when = {.elements = {ElementKind::Tag}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
  - {name: billing}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "tag-place-changed",
        .title = "A tag stands elsewhere among the tags",
        .message = "The place of the tag {name} among the others changed",
        .why = "The parent and the kind of a tag order the documentation; no call depends on them.",
        .when = {.facets = {Facet::TagParent, Facet::TagKind}},
        .example = {.before = R"(
openapi: 3.2.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
  - {name: carts}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.2.0
info: {title: Orders, version: "1"}
tags:
  - {name: shop}
  - {name: carts, parent: shop}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
};

} // namespace

std::span<const Rule> operationRules()
{
    return OperationRules;
}

} // namespace core
