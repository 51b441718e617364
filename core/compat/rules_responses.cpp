// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ResponseRules[] = {
    {
        .id = "success-status-removed",
        .title = "A status of success is no longer sent",
        .message = "{name} is no longer sent",
        .why = "Clients that wait for this status take every other one for a failure.",
        .recipe = "Keep sending it. For another meaning, add a new operation or a new version that answers "
                  "differently.",
        .when = {.elements = {ElementKind::Response}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-success-status-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "202": {description: Later}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)"},
    },
    {
        .id = "error-status-removed",
        .title = "A status of failure is no longer described",
        .message = "{name} is no longer sent",
        .why = "Clients that act upon it, by waiting or by asking again, see some other status in its place "
               "and do not know what to do.",
        .recipe = "Keep describing it as long as it can still be sent; where it cannot, say which status "
                  "replaces it.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = isFailure},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-non-success-status-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "404": {description: No such orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)"},
    },
    {
        .id = "default-response-removed",
        .title = "Answers of other statuses are no longer described",
        .message = "Nothing is said any more of answers of other statuses: {where}",
        .why = "Clients read the body of every unforeseen answer by it; without it they do not know what "
               "they get.",
        .recipe = "Put the default response back, or describe each status that it stood for.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = isDefaultResponse},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-non-success-status-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "default": {description: Anything else}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)"},
    },
    {
        .id = "rate-limit-status-removed",
        .title = "Calling too often is no longer answered with 429",
        .message = "{name} is no longer sent",
        .why = "Clients slow down when they see 429; whatever replaces it, they do not, and are locked out "
               "or overload the server.",
        .recipe = "Keep answering 429 with Retry-After as long as calls are limited.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .also = isRateLimitStatus},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-non-success-status-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "429": {description: Too many calls}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)"},
    },
    {
        .id = "success-status-added",
        .title = "A new status of success may be sent",
        .message = "{name} may be sent now",
        .why = "Clients that compare with the one status they know take the new one for a failure.",
        .recipe =
            "Send it only to callers who ask for it, or tell clients first to treat all of 2XX as success.",
        .when = {.elements = {ElementKind::Response}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:response-success-status-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "202": {description: Later}
)"},
    },
    {
        .id = "error-status-added",
        .title = "A new status of failure may be sent",
        .message = "{name} may be sent now",
        .why = "Clients treat it like any failure; those that tell failures apart need to learn what to do "
               "about this one.",
        .recipe = "Describe what the caller should do about it, and tell clients before it is sent.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .also = isFailure},
        .alsoKnownAs = {"oasdiff:response-non-success-status-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "404": {description: No such orders}
)"},
    },
    {
        .id = "default-response-added",
        .title = "Answers of other statuses are described",
        .message = "Answers of other statuses are described now: {where}",
        .why = "Clients may meet statuses and bodies that they never saw before.",
        .recipe = "Name the statuses that can really come, each with its body.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .also = isDefaultResponse},
        .alsoKnownAs = {"oasdiff:response-non-success-status-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "default": {description: Anything else}
)"},
    },
    {
        .id = "rate-limit-status-added",
        .title = "Calling too often is answered with 429",
        .message = "{name} may be sent now",
        .why = "Clients that never had to slow down fail in bursts, or ask again at once and make it worse.",
        .recipe = "Tell callers the limit before it is enforced, send Retry-After with it, and begin with a "
                  "generous limit.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .also = isRateLimitStatus},
        .alsoKnownAs = {"oasdiff:response-non-success-status-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
        "429": {description: Too many calls}
)"},
    },
    {
        .id = "response-status-range-changed",
        .title = "A status is described as a range now, or a range as one status",
        .message = "{before} is now {after}",
        .why = "Clients that compare with the one status they know take every other one of its range for "
               "something else.",
        .recipe = "Keep sending the one status. Tell clients first to treat all of its range alike.",
        .when = {.elements = {ElementKind::Response}, .actions = {Action::Renamed}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200": {description: The orders}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "2XX": {description: The orders}
)"},
    },
    {
        .id = "link-removed",
        .title = "An answer no longer says where to go on",
        .message = "The link {name} is gone",
        .why = "Clients that follow links instead of building addresses are stuck there.",
        .recipe = "Put the link back; say in its description what replaces it, and remove it when nobody "
                  "follows it any more.",
        .when = {.elements = {ElementKind::Link}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)"},
    },
    {
        .id = "link-added",
        .title = "An answer says where to go on",
        .message = "The link {name} is new",
        .why = "Clients that do not know it do not follow it.",
        .when = {.elements = {ElementKind::Link}, .actions = {Action::Added}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts}, open: {operationId: openCart}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)"},
    },
    {
        .id = "link-target-changed",
        .title = "A link leads elsewhere",
        .message = "The link {name} leads to {after}, to {before} before",
        .why = "Clients that follow it call an operation they were not written for.",
        .recipe = "Keep the target; give the new one a link of its own.",
        .when = {.elements = {ElementKind::Link}, .facets = {Facet::LinkTarget, Facet::LinkServer}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: openCart}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)"},
    },
    {
        .id = "link-arguments-changed",
        .title = "A link passes something else on",
        .message = "What the link {name} passes on changed: {before} before, {after} now",
        .why = "Clients that follow it send other values to the operation behind it.",
        .recipe = "Keep what is passed on; give the new way a link of its own.",
        .when = {.elements = {ElementKind::Link}, .facets = {Facet::LinkParameters, Facet::LinkBody}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts, parameters: {a: '$url'}}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses:
        "201":
          description: Placed
          links: {next: {operationId: listCarts, parameters: {a: '$method'}}}
/carts:
  get: {operationId: listCarts, responses: {"200": {description: The carts}}}
  post: {operationId: openCart, responses: {"201": {description: Opened}}}
)"},
    },
};

} // namespace

std::span<const Rule> responseRules()
{
    return ResponseRules;
}

} // namespace core
