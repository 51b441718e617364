// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ResponseFieldRules[] = {
    {
        .id = "required-response-field-removed",
        .title = "A property that always came is gone",
        .message = "{name} is no longer sent",
        .why = "Clients that read it without looking whether it is there fail.",
        .recipe = "Keep sending it and mark it deprecated with an x-sunset date. Remove it after that date, "
                  "when no client reads it any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .also = wasRequired},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-required-property-removed", "graphql:FIELD_REMOVED",
            "buf:FIELD_NO_DELETE", "oasdiff:response-body-all-of-removed",
            "oasdiff:response-property-all-of-removed"},
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
              schema:
                type: object
                required: [note]
                properties: {id: {type: string}, note: {type: string}}
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
                properties: {id: {type: string}}
)"},
    },
    {
        .id = "optional-response-field-removed",
        .title = "A property is gone",
        .message = "{name} is no longer sent",
        .why = "Clients that look for it go on without what it told them; generated code that names it no "
               "longer compiles.",
        .recipe = "Keep sending it and mark it deprecated with an x-sunset date. Remove it after that date, "
                  "when no client reads it any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-optional-property-removed", "graphql:FIELD_REMOVED",
            "buf:FIELD_NO_DELETE", "oasdiff:response-body-all-of-removed",
            "oasdiff:response-property-all-of-removed"},
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
              schema:
                type: object
                properties: {id: {type: string}, note: {type: string}}
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
                properties: {id: {type: string}}
)"},
    },
    {
        .id = "response-field-added",
        .title = "A property is new",
        .message = "{name} may be sent now",
        .why = "Clients that do not know it do not read it.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-optional-property-added",
            "oasdiff:response-required-property-added", "graphql:FIELD_ADDED",
            "oasdiff:response-body-all-of-added", "oasdiff:response-property-all-of-added"},
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
              schema:
                type: object
                properties: {id: {type: string}}
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
                properties: {id: {type: string}, note: {type: string}}
)"},
    },
    {
        .id = "response-field-undescribed",
        .title = "A property is only listed as required, and no longer described",
        .message = "{name} is listed as required; nothing says any more what it is",
        .why = "Clients do not know what they will receive, and generated code has no place for it.",
        .recipe =
            "Describe the property again; to let it go, mark it deprecated with an x-sunset date first.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .also = isUndescribedNow},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-optional-property-removed",
            "oasdiff:response-required-property-removed"},
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
              schema:
                type: object
                required: [note]
                properties: {note: {type: string}, id: {type: string}}
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
                required: [note]
                properties: {id: {type: string}}
)"},
    },
    {
        .id = "response-field-renamed",
        .title = "A property that clients receive has another name",
        .message = "{before} is now {after}",
        .why = "Clients that read the old name find nothing.",
        .recipe = "Send both names for a while: put the old property back beside the new one, deprecated "
                  "with an x-sunset date.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:response-required-property-removed",
            "oasdiff:response-optional-property-removed", "oasdiff:response-optional-property-added",
            "oasdiff:response-required-property-added", "buf:FIELD_SAME_NAME"},
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
              schema:
                type: object
                properties: {id: {type: string}, note: {type: string}}
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
                properties: {id: {type: string}, notes: {type: string}}
)"},
    },
    {
        .id = "response-field-became-optional",
        .title = "A property may be missing",
        .message = "{name} may be missing now",
        .why = "Clients that read it without looking whether it is there fail.",
        .recipe = "Keep sending it always; where there is nothing to say, send an empty or neutral value of "
                  "its type.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Required}, .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-property-became-optional", "oasdiff:response-body-all-of-removed",
            "oasdiff:response-property-all-of-removed"},
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
              schema:
                type: object
                required: [note]
                properties: {note: {type: string}}
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
                properties: {note: {type: string}}
)"},
    },
    {
        .id = "response-field-became-required",
        .title = "A property always comes",
        .message = "{name} is always sent now",
        .why = "Clients that look whether it is there are still right.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Required}, .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-property-became-required", "oasdiff:response-body-all-of-added",
            "oasdiff:response-property-all-of-added"},
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
              schema:
                type: object
                properties: {note: {type: string}}
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
                required: [note]
                properties: {note: {type: string}}
)"},
    },
};

} // namespace

std::span<const Rule> responseFieldRules()
{
    return ResponseFieldRules;
}

} // namespace core
