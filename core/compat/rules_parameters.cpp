// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ParameterRules[] = {
    {
        .id = "required-parameter-added",
        .title = "Callers must send a new parameter",
        .message = "{name} must be sent now; it did not exist before",
        .why = "Calls that were valid yesterday lack it and are refused with 400 Bad Request.",
        .recipe = "Add it as optional with a default that means what leaving it out meant. Wait until every "
                  "caller sends it, then require it.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = isRequiredWithoutDefault},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:new-required-request-parameter",
            "oasdiff:new-required-request-default-parameter-to-existing-path", "graphql:REQUIRED_ARG_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, required: true, schema: {type: integer}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "required-parameter-with-default-added",
        .title = "A new parameter is called required, yet has a default",
        .message = "{name} is new, required, and has a default",
        .why = "A server that fills in the default keeps old calls working; one that takes the word required "
               "seriously refuses them.",
        .recipe = "Say what is meant: make it optional and keep the default.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = isRequiredWithDefault},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:new-required-request-parameter",
            "oasdiff:new-required-request-default-parameter-to-existing-path"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, required: true, schema: {type: integer, default: 20}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "path-parameter-added",
        .title = "A path has a parameter that was not declared",
        .message = "{name} is declared in the path now",
        .why = "The address is built from one more part; callers and generated clients that do not know it "
               "build another address.",
        .recipe = "Put the new part into the query, or publish it as a new path beside the old one.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = isPathParameter},
        .alsoKnownAs = {"oasdiff:new-request-path-parameter"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  '/orders/{id}':
    get:
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  '/orders/{id}':
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "optional-parameter-added",
        .title = "An operation takes a new optional parameter",
        .message = "{name} may be sent now",
        .why = "Calls without it mean what they meant before.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:new-optional-request-parameter",
            "oasdiff:new-optional-request-default-parameter-to-existing-path", "graphql:OPTIONAL_ARG_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
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
        .id = "parameter-removed",
        .title = "A parameter is gone",
        .message = "{name} is gone",
        .why = "Callers who still send it are ignored or refused: a filter that no longer filters gives more "
               "than they asked for, and nothing tells them.",
        .recipe = "Keep reading it and mark it deprecated with an x-sunset date. Remove it after that date, "
                  "when no call carries it any more.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-parameter-removed", "graphql:FIELD_ARGUMENT_REMOVED",
            "graphql:ARG_REMOVED"},
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
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "deprecated-parameter-removed",
        .title = "A deprecated parameter is gone",
        .message = "{name}, which was deprecated, is gone",
        .why = "Its users were warned, but until the announced date has passed some may still send it.",
        .recipe = "Keep reading it until its x-sunset date has passed and no call carries it any more; set a "
                  "date if there is none.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = wasDeprecated},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-parameter-removed-with-deprecation",
            "oasdiff:request-parameter-removed-before-sunset", "oasdiff:request-parameter-sunset-parse"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, deprecated: true, schema: {type: integer}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-renamed",
        .title = "A parameter has another name or place",
        .message = "{before} is now {after}",
        .why = "Calls that send it the old way are read as if they had not sent it at all.",
        .recipe = "Read both for a while: put the old parameter back beside the new one, deprecated with an "
                  "x-sunset date.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:request-parameter-removed", "oasdiff:new-optional-request-parameter",
            "oasdiff:new-required-request-parameter"},
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
        - {name: limits, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-became-required",
        .title = "Callers must send a parameter that was optional",
        .message = "{name} must be sent now",
        .why = "Calls that left it out were valid yesterday and are refused today.",
        .recipe = "Give it a default that means what leaving it out meant, and keep it optional; or wait "
                  "until every caller sends it.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Added},
            .facets = {Facet::Required},
            .flow = Flow::Request},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:request-parameter-became-required"},
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
        - {name: limit, in: query, required: true, schema: {type: integer}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-became-optional",
        .title = "Callers may leave a parameter out",
        .message = "{name} may be left out now",
        .why = "Calls that send it mean what they meant before.",
        .when = {.elements = {ElementKind::Parameter},
            .actions = {Action::Removed},
            .facets = {Facet::Required},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-parameter-became-optional"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, required: true, schema: {type: integer}}
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
        .id = "parameter-place-changed",
        .title = "A parameter is read from another place",
        .message = "{name} is read from {after}, from {before} before",
        .why = "Calls that send it in the old place are read as if they had not sent it at all.",
        .recipe = "Read it from both places for a while, the old one deprecated with an x-sunset date.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::Location}, .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
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
        - {name: limit, in: cookie, schema: {type: integer}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-style-changed",
        .title = "A parameter is written in another style",
        .message = "{name} is written in the style {after}, {before} before",
        .why = "Lists and objects stand differently in the address or header: what callers send in the old "
               "way is read as one odd value, or refused.",
        .recipe = "Keep the style. For the new one add a parameter of another name and let callers move.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::Style}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, style: form, explode: false, schema: {type: array}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, style: pipeDelimited, explode: false, schema: {type: array}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-explode-changed",
        .title = "Lists and objects of a parameter are written differently",
        .message = "explode of {name} is {after}, {before} before",
        .why = "a=1&a=2 and a=1,2 are different texts: what callers send in the old way is read as one odd "
               "value, or in part.",
        .recipe = "Keep the way it is written. For the new one add a parameter of another name and let "
                  "callers move.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::Explode}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, explode: true, schema: {type: array}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, explode: false, schema: {type: array}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-collection-format-changed",
        .title = "Lists of a parameter are written differently",
        .message = "{name} is written as {after}, {before} before",
        .why = "What callers send in the old way is read as one odd value, or refused.",
        .recipe = "Keep the collectionFormat. For the new one add a parameter of another name and let "
                  "callers move.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::CollectionFormat}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
swagger: "2.0"
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: csv}
      responses: {"204": {description: Done}}
)",
            .after = R"(
swagger: "2.0"
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: tsv}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-reserved-characters-refused",
        .title = "A parameter must have its reserved characters escaped",
        .message = "{name} no longer takes reserved characters as they are",
        .why = "Callers who send \"/\", \"?\" or \"&\" unescaped in it are misread: the rest of the value "
               "becomes another part of the address.",
        .recipe = "Keep reading both ways until no caller sends them unescaped.",
        .when = {.elements = {ElementKind::Parameter},
            .facets = {Facet::AllowReserved},
            .effects = {Effect::Narrows, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, allowReserved: true, schema: {type: string}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-reserved-characters-accepted",
        .title = "A parameter takes reserved characters as they are",
        .message = "{name} takes reserved characters unescaped",
        .why = "Callers who escape them are still understood.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::AllowReserved}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: string}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, allowReserved: true, schema: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-empty-value-refused",
        .title = "A parameter must have a value",
        .message = "{name} may no longer be sent without a value",
        .why = "Callers who send the bare name, as in \"?verbose\", are refused.",
        .recipe = "Keep reading the bare name as it was meant, until nobody sends it any more.",
        .when = {.elements = {ElementKind::Parameter},
            .facets = {Facet::AllowEmptyValue},
            .effects = {Effect::Narrows, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, allowEmptyValue: true, schema: {type: boolean}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: boolean}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "parameter-empty-value-accepted",
        .title = "A parameter may be sent without a value",
        .message = "{name} may be sent without a value",
        .why = "Callers who send a value are still understood.",
        .when = {.elements = {ElementKind::Parameter}, .facets = {Facet::AllowEmptyValue}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: boolean}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, allowEmptyValue: true, schema: {type: boolean}}
      responses: {"204": {description: Done}}
)"},
    },
};

} // namespace

std::span<const Rule> parameterRules()
{
    return ParameterRules;
}

} // namespace core
