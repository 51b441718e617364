// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule LifecycleRules[] = {
    {
        .id = "operation-deprecated",
        .title = "An operation is deprecated, without a date",
        .message = "{name} is deprecated; nobody says until when it is kept",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time. Without a "
               "date they cannot plan for it.",
        .recipe = "Add x-sunset with the first day on which it may be gone, and name the replacement in the "
                  "description.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Added},
            .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:endpoint-deprecated", "oasdiff:api-deprecated-sunset-missing"},
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
      deprecated: true
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "operation-deprecated-until",
        .title = "An operation is deprecated and has a date",
        .message = "{name} is deprecated and will be kept until its sunset date",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Added},
            .facets = {Facet::Deprecated},
            .also = hasSunset},
        .alsoKnownAs = {"oasdiff:endpoint-deprecated-with-sunset", "oasdiff:endpoint-deprecated"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-sunset: "2030-01-01"
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-sunset: "2030-01-01"
      deprecated: true
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "operation-reactivated",
        .title = "An operation is no longer deprecated",
        .message = "{name} is no longer deprecated",
        .why = "Who had begun to leave may stay; nothing changes on the wire.",
        .when = {.elements = {ElementKind::Operation},
            .actions = {Action::Removed},
            .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:endpoint-reactivated"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
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
        .id = "parameter-deprecated",
        .title = "A parameter is deprecated, without a date",
        .message = "{name} is deprecated; nobody says until when it is kept",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time. Without a "
               "date they cannot plan for it.",
        .recipe = "Add x-sunset with the first day on which it may be gone, and name the replacement in the "
                  "description.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:request-parameter-deprecated",
            "oasdiff:request-parameter-deprecated-sunset-missing"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-deprecated-until",
        .title = "A parameter is deprecated and has a date",
        .message = "{name} is deprecated and will be kept until its sunset date",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::Deprecated},
            .also = hasSunset},
        .alsoKnownAs = {"oasdiff:request-parameter-deprecated"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}, x-sunset: "2030-01-01"}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}, x-sunset: "2030-01-01", deprecated: true}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-reactivated",
        .title = "A parameter is no longer deprecated",
        .message = "{name} is no longer deprecated",
        .why = "Who had begun to do without it may keep it; nothing changes on the wire.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Removed},
            .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:request-parameter-reactivated"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "field-deprecated",
        .title = "A property, header or schema is deprecated, without a date",
        .message = "{name} is deprecated; nobody says until when it is kept",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time. Without a "
               "date they cannot plan for it.",
        .recipe = "Add x-sunset with the first day on which it may be gone, and name the replacement in the "
                  "description.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:request-property-deprecated",
            "oasdiff:request-property-deprecated-sunset-missing", "oasdiff:response-property-deprecated",
            "oasdiff:response-property-deprecated-sunset-missing", "graphql:FIELD_DEPRECATION_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema: {type: object, properties: {note: {type: string}}}
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
          content:
            application/json:
              schema: {type: object, properties: {note: {type: string, deprecated: true}}}
)"},
    },
    {
        .id = "field-deprecated-until",
        .title = "A property, header or schema is deprecated and has a date",
        .message = "{name} is deprecated and will be kept until its sunset date",
        .why = "Nothing changes on the wire today; it tells callers to leave while there is time.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Deprecated}, .also = hasSunset},
        .alsoKnownAs = {"oasdiff:request-property-deprecated-with-sunset",
            "oasdiff:response-property-deprecated-with-sunset"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema: {type: object, properties: {note: {type: string, x-sunset: "2030-01-01"}}}
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
          content:
            application/json:
              schema:
                type: object
                properties:
                  note: {type: string, x-sunset: "2030-01-01", deprecated: true}
)"},
    },
    {
        .id = "field-reactivated",
        .title = "A property, header or schema is no longer deprecated",
        .message = "{name} is no longer deprecated",
        .why = "Who had begun to do without it may keep it; nothing changes on the wire.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Deprecated}},
        .alsoKnownAs = {"oasdiff:request-property-reactivated", "oasdiff:response-property-reactivated",
            "graphql:FIELD_DEPRECATION_REMOVED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema: {type: object, properties: {note: {type: string, deprecated: true}}}
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
          content:
            application/json:
              schema: {type: object, properties: {note: {type: string}}}
)"},
    },
    {
        .id = "sunset-date-set",
        .title = "What is deprecated has a date now",
        .message = "{name} is kept until {after}",
        .why = "Those who use it know how long they may; nothing changes on the wire.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Sunset}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true

      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2030-01-01"
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "sunset-date-postponed",
        .title = "Something deprecated is kept longer",
        .message = "{name} is kept until {after}, {before} before",
        .why = "There is more time to leave; nothing changes on the wire.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::Sunset}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2030-01-01"
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2031-01-01"
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "sunset-date-brought-forward",
        .title = "Something deprecated goes earlier than announced",
        .message = "{name} is kept until {after} only, {before} before",
        .why = "Callers planned their move by the date they were given; those who meant to use all of it are "
               "now late.",
        .recipe = "Keep the announced date. If it cannot be kept, ask every caller first.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Sunset},
            .also = isSunsetEarlier},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-sunset-date-changed-too-small", "oasdiff:api-sunset-date-too-small",
            "oasdiff:request-parameter-sunset-date-changed-too-small",
            "oasdiff:request-parameter-sunset-date-too-small",
            "oasdiff:request-property-sunset-date-too-small",
            "oasdiff:response-property-sunset-date-too-small"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2031-01-01"
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2030-01-01"
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "sunset-date-dropped",
        .title = "A sunset date is withdrawn",
        .message = "{name} no longer says until when it is kept: {before} before",
        .why = "Callers who were given a date have none now, and it may be gone any day.",
        .recipe = "Put the date back; to keep the thing for good, take the deprecation back as well.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Sunset}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:sunset-deleted", "oasdiff:request-parameter-sunset-deleted"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "2030-01-01"
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true

      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "sunset-date-unreadable",
        .title = "A sunset date cannot be read",
        .message = "{name} is kept until {after}, which is not a date",
        .why = "Neither people nor tools know from which day it may be gone, so removing it later counts as "
               "unannounced.",
        .recipe = "Write x-sunset as a full date: \"2030-01-31\".",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Sunset},
            .also = isSunsetUnreadable},
        .alsoKnownAs = {"oasdiff:api-deprecated-sunset-parse", "oasdiff:request-parameter-sunset-parse",
            "oasdiff:request-property-deprecated-sunset-invalid",
            "oasdiff:response-property-deprecated-sunset-invalid"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true

      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      deprecated: true
      x-sunset: "next winter"
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "stability-raised",
        .title = "A promise of stability became stronger",
        .message = "{name} is {after}, {before} before",
        .why = "Callers may rely on it more than before.",
        .when = {.actions = {Action::Added, Action::Changed}, .facets = {Facet::Stability}},
        .alsoKnownAs = {"oasdiff:api-stability-increased", "oasdiff:request-property-stability-increased",
            "oasdiff:response-property-stability-increased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: beta
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: stable
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "stability-lowered",
        .title = "A promise of stability became weaker",
        .message = "{name} is {after}, {before} before",
        .why = "Callers built upon it because it was promised to stay; from now on it may change under them "
               "without notice.",
        .recipe = "Keep the level. To make bolder changes, publish a new operation or property at the lower "
                  "level beside this one.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Stability},
            .also = isStabilityLower},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-stability-decreased", "oasdiff:request-property-stability-decreased",
            "oasdiff:response-property-stability-decreased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: stable
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: beta
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "stability-unknown",
        .title = "A level of stability has no meaning",
        .message = "The stability of {name}: {before} before, {after} now, and one of them is no level",
        .why = "Tools that lower or raise severity by it take it for stable, callers for whatever they read "
               "in it.",
        .recipe = "Use one of draft, alpha, beta and stable.",
        .when = {.actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::Stability},
            .also = isStabilityUnknown},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:api-invalid-stability-level"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: stable
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: rock-solid
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "stability-unsaid",
        .title = "A promise of stability is no longer made",
        .message = "{name} no longer says how stable it is: {before} before",
        .why = "What says nothing counts as stable.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Stability}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-stability-level: beta
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
};

} // namespace

std::span<const Rule> lifecycleRules()
{
    return LifecycleRules;
}

} // namespace core
