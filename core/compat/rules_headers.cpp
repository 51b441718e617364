// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule HeaderRules[] = {
    {
        .id = "required-response-header-removed",
        .title = "A header that always came is gone",
        .message = "{name} is no longer sent",
        .why = "Clients that read it without looking whether it is there fail.",
        .recipe = "Keep sending it; describe it as deprecated with an x-sunset date, and stop when no client "
                  "reads it any more.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .also = wasRequired},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:required-response-header-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {required: true, schema: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
)"},
    },
    {
        .id = "optional-response-header-removed",
        .title = "A header is gone",
        .message = "{name} is no longer sent",
        .why = "Clients that look for it go on without what it told them.",
        .recipe = "Keep sending it; describe it as deprecated with an x-sunset date, and stop when no client "
                  "reads it any more.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:optional-response-header-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {schema: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
)"},
    },
    {
        .id = "rate-limit-header-removed",
        .title = "A header about limits is gone",
        .message = "{name} is no longer sent",
        .why = "Clients that pace themselves by it lose their measure: they call too often, or stop calling.",
        .recipe = "Keep sending it as long as calls are limited; send the old and the new header side by "
                  "side while clients move.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .also = isRateLimitHeader},
        // What clients do about limits is no set of values: the family counts as Risky, required or not.
        .severity = Severity::Risky,
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:optional-response-header-removed",
            "oasdiff:required-response-header-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-RateLimit-Limit: {schema: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
)"},
    },
    {
        .id = "response-header-added",
        .title = "A header is new",
        .message = "{name} may be sent now",
        .why = "Clients that do not know it do not read it.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-header-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {schema: {type: string}}}
)"},
    },
    {
        .id = "rate-limit-header-added",
        .title = "A header about limits is new",
        .message = "{name} may be sent now",
        .why = "It tells of a limit: clients that do not know of it may begin to fail when they call as "
               "often as before.",
        .recipe = "Tell callers the limit before it is enforced.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .also = isRateLimitHeader},
        // The header harms nobody; the limit it speaks of may, and no set of values shows it.
        .severity = Severity::Risky,
        .alsoKnownAs = {"oasdiff:response-header-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-RateLimit-Limit: {schema: {type: string}}}
)"},
    },
    {
        .id = "response-header-became-optional",
        .title = "A header may be missing",
        .message = "{name} may be missing now",
        .why = "Clients that read it without looking whether it is there fail.",
        .recipe = "Keep sending it always, if need be with an empty or neutral value.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Removed},
            .facets = {Facet::Required},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-header-became-optional"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {required: true, schema: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {schema: {type: string}}}
)"},
    },
    {
        .id = "response-header-became-required",
        .title = "A header always comes",
        .message = "{name} is always sent now",
        .why = "Clients that look whether it is there are still right.",
        .when = {.elements = {ElementKind::Header},
            .actions = {Action::Added},
            .facets = {Facet::Required},
            .flow = Flow::Response},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {schema: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Trace: {required: true, schema: {type: string}}}
)"},
    },
    {
        .id = "part-header-changed",
        .title = "A header of one part of a form changed",
        .message = "{name} of a part of the form: {before} before, {after} now",
        .why = "Who sends the form leaves out a header that is now read, or sends one that is not.",
        .recipe = "Read the part with and without the header until every sender has moved.",
        .when = {.elements = {ElementKind::Header},
            .facets = {Facet::None, Facet::Required},
            .flow = Flow::Request},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: text/csv}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: text/csv, headers: {X-Size: {schema: {type: integer}}}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "header-style-changed",
        .title = "A header is written differently",
        .message = "{name} is written differently: {before} before, {after} now",
        .why = "Clients split lists and objects in it by the old way and get pieces that mean nothing.",
        .recipe = "Keep the way it is written; send the new way in a header of another name.",
        .when = {.elements = {ElementKind::Header},
            .facets = {Facet::Style, Facet::Explode, Facet::AllowReserved, Facet::AllowEmptyValue,
                Facet::CollectionFormat}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Ids: {schema: {type: object}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          headers: {X-Ids: {explode: true, schema: {type: object}}}
)"},
    },
};

} // namespace

std::span<const Rule> headerRules()
{
    return HeaderRules;
}

} // namespace core
