// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_places.h"

#include <algorithm>

namespace core {

namespace {

using enum CoverageObject;

/// A schema around the one that is probed.
struct Wrapper {
    std::string_view name; ///< " > property"; empty: nothing is around it
    std::string_view text; ///< "type: object, properties: {p: {@}}"
    std::uint8_t versions = Always;
    CoverageObject object = CoverageObject::Schema;
    Polarity polarity = Polarity::Same;
    bool isExclusive = false;
};

constexpr Wrapper Wrappers[] = {
    {"", "@"},
    {" > property", "type: object, properties: {p: {@}}"},
    {" > item", "type: array, items: {@}"},
    {" > required property", "type: object, required: [p], properties: {p: {@}}", Always, RequiredSchema},
    {" > property of an item", "type: array, items: {type: object, properties: {p: {@}}}"},
    {" > additionalProperties", "type: object, additionalProperties: {@}"},
    {" > allOf", "allOf: [{@}, {description: d}]"},
    {" > allOf > property",
        "allOf: [{type: object, properties: {p: {@}}}, {type: object, properties: {q: {}}}]"},
    {" > anyOf", "anyOf: [{@}, {type: boolean}]", From30},
    {" > oneOf", "oneOf: [{@}, {type: boolean}]", From30, Schema, Polarity::Same, true},
    {" > oneOf > property", "oneOf: [{type: object, properties: {p: {@}}}, {type: boolean}]", From30, Schema},
    {" > not", "not: {@}", From30, Schema, Polarity::Inverted},
    {" > not > not", "not: {not: {@}}", From30},
    {" > if", "if: {@}, then: {maxLength: 3}, else: {minLength: 1}", From31, Schema, Polarity::Unclear},
    {" > then", "if: {not: {type: boolean}}, then: {@}", From31},
    {" > else", "if: {type: boolean}, else: {@}", From31},
    {" > patternProperties", "type: object, patternProperties: {'^p': {@}}", From31},
    {" > propertyNames", "type: object, propertyNames: {@}", From31, StringSchema},
    {" > unevaluatedProperties", "type: object, unevaluatedProperties: {@}", From31},
    {" > dependentSchemas",
        "type: object, properties: {k: {}, p: {}}, dependentSchemas: {k: {properties: {p: {@}}}}", From31},
    {" > prefixItems", "type: array, prefixItems: [{@}]", From31},
    {" > unevaluatedItems", "type: array, unevaluatedItems: {@}", From31},
    {" > contains", "type: array, contains: {@}", From31},
    {" > contentSchema", "type: string, contentMediaType: application/json, contentSchema: {@}", From31},
};

/// Which wrappers are tried at a frame: the first so many of the list above.
enum Depth : std::size_t { Itself = 1, Shallow = 2, Deep = std::size(Wrappers) };

struct PlaceFrame {
    std::string_view name;
    std::uint8_t versions;
    Flow flow;
    Depth depth;
    std::string_view text;
    std::string_view shared = {};
    std::string_view components = {};
};

constexpr Flow In = Flow::Request;
constexpr Flow Out = Flow::Response;

constexpr PlaceFrame PlaceFrames[] = {
    {"request body", From30, In, Deep, "paths: {/a: {post: {requestBody: {content: {<media>}}, <answer>}}}"},
    {"response body", From30, Out, Deep,
        "paths: {/a: {get: {responses: {'200': {description: d, content: {<media>}}}}}}"},
    {"query parameter", From30, In, Shallow,
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {@}}], <answer>}}}"},
    {"path parameter", From30, In, Shallow,
        "paths: {'/a/{q}': {get: {parameters: [{name: q, in: path, required: true, schema: {@}}], "
        "<answer>}}}"},
    {"header parameter", From30, In, Shallow,
        "paths: {/a: {get: {parameters: [{name: X-Q, in: header, schema: {@}}], <answer>}}}"},
    {"cookie parameter", From30, In, Shallow,
        "paths: {/a: {get: {parameters: [{name: q, in: cookie, schema: {@}}], <answer>}}}"},
    {"parameter of a path", From30, In, Itself,
        "paths: {/a: {parameters: [{name: q, in: query, schema: {@}}], get: {<answer>}}}"},
    {"parameter with content", From30, In, Shallow,
        "paths: {/a: {get: {parameters: [{name: q, in: query, content: {<media>}}], <answer>}}}"},
    {"querystring parameter", In32, In, Shallow,
        "paths: {/a: {get: {parameters: [{name: q, in: querystring, content: "
        "{application/x-www-form-urlencoded: {schema: {@}}}}], <answer>}}}"},
    {"query method body", In32, In, Shallow,
        "paths: {/a: {query: {requestBody: {content: {<media>}}, <answer>}}}"},
    {"additional operation body", In32, In, Shallow,
        "paths: {/a: {additionalOperations: {LINK: {requestBody: {content: {<media>}}, <answer>}}}}"},
    {"form body", From30, In, Shallow,
        "paths: {/a: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {@}}}}, "
        "<answer>}}}"},
    {"multipart body", From30, In, Shallow,
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {@}}}}, <answer>}}}"},
    {"header of a part", From30, In, Itself,
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, "
        "properties: "
        "{f: {type: string}}}, encoding: {f: {headers: {X-H: {schema: {@}}}}}}}}, <answer>}}}"},
    {"stream item of a request", In32, In, Shallow,
        "paths: {/a: {post: {requestBody: {content: {application/jsonl: {itemSchema: {@}}}}, <answer>}}}"},
    {"stream item of a response", In32, Out, Shallow,
        "paths: {/a: {get: {responses: {'200': {description: d, content: {application/jsonl: {itemSchema: "
        "{@}}}}}}}}"},
    {"error response body", From30, Out, Shallow,
        "paths: {/a: {get: {responses: {'404': {description: d, content: {<media>}}}}}}"},
    {"default response body", From30, Out, Shallow,
        "paths: {/a: {get: {responses: {default: {description: d, content: {<media>}}}}}}"},
    {"response range body", From30, Out, Shallow,
        "paths: {/a: {get: {responses: {2XX: {description: d, content: {<media>}}}}}}"},
    {"response header", From30, Out, Shallow,
        "paths: {/a: {get: {responses: {'200': {description: d, headers: {X-H: {schema: {@}}}}}}}}"},
    {"webhook body", From31, Out, Shallow,
        "webhooks: {w: {post: {requestBody: {content: {<media>}}, <answer>}}}"},
    {"webhook parameter", From31, Out, Itself,
        "webhooks: {w: {post: {parameters: [{name: q, in: query, schema: {@}}], <answer>}}}"},
    {"webhook response body", From31, In, Shallow,
        "webhooks: {w: {post: {responses: {'200': {description: d, content: {<media>}}}}}}"},
    {"callback body", From30, Out, Shallow,
        "paths: {/a: {post: {callbacks: {c: {'{$request.query.u}': {post: {requestBody: {content: "
        "{<media>}}, "
        "<answer>}}}}, <answer>}}}"},
    {"callback response body", From30, In, Shallow,
        "paths: {/a: {post: {callbacks: {c: {'{$request.query.u}': {post: {responses: {'200': {description: "
        "d, "
        "content: {<media>}}}}}}}, <answer>}}}"},
    {"shared schema of a request", From30, In, Shallow,
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {<shared>}}}}, <answer>}}}",
        "Shared: {@}"},
    {"shared schema of a response", From30, Out, Shallow,
        "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {schema: "
        "{<shared>}}}}}}}}",
        "Shared: {@}"},
    {"shared schema that nothing reaches", From30, Flow::None, Shallow, "paths: {/a: {get: {<answer>}}}",
        "Shared: {@}"},

    {"shared media type", In32, Out, Shallow,
        "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {$ref: "
        "'#/components/mediaTypes/M'}}}}}}}",
        "", "mediaTypes: {M: {schema: {@}}}"},
    {"shared request body", From30, In, Itself,
        "paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/B'}, <answer>}}}", "",
        "requestBodies: {B: {content: {<media>}}}"},
    {"shared response", From30, Out, Itself,
        "paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}}", "",
        "responses: {R: {description: d, content: {<media>}}}"},
    {"shared parameter", From30, In, Itself,
        "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/P'}], <answer>}}}", "",
        "parameters: {P: {name: q, in: query, schema: {@}}}"},
    {"shared header", From30, Out, Itself,
        "paths: {/a: {get: {responses: {'200': {description: d, headers: {X-H: {$ref: "
        "'#/components/headers/H'}}}}}}}",
        "", "headers: {H: {schema: {@}}}"},
    {"shared path", From31, Out, Itself, "paths: {/a: {$ref: '#/components/pathItems/I'}}", "",
        "pathItems: {I: {get: {responses: {'200': {description: d, content: {<media>}}}}}}"},

    {"query parameter (2.0)", In20, In, Itself,
        "paths: {/a: {get: {parameters: [{name: q, in: query, @}], <answer>}}}"},
    {"path parameter (2.0)", In20, In, Itself,
        "paths: {'/a/{q}': {get: {parameters: [{name: q, in: path, required: true, @}], <answer>}}}"},
    {"header parameter (2.0)", In20, In, Itself,
        "paths: {/a: {get: {parameters: [{name: X-Q, in: header, @}], <answer>}}}"},
    {"form parameter (2.0)", In20, In, Itself,
        "paths: {/a: {post: {consumes: [application/x-www-form-urlencoded], parameters: [{name: q, in: "
        "formData, "
        "@}], <answer>}}}"},
    {"item of a parameter (2.0)", In20, In, Itself,
        "paths: {/a: {get: {parameters: [{name: q, in: query, type: array, items: {@}}], <answer>}}}"},
    {"response header (2.0)", In20, Out, Itself,
        "paths: {/a: {get: {responses: {'200': {description: d, headers: {X-H: {@}}}}}}}"},
    {"body (2.0)", In20, In, Deep,
        "paths: {/a: {post: {parameters: [{name: b, in: body, schema: {@}}], <answer>}}}"},
    {"response body (2.0)", In20, Out, Deep,
        "paths: {/a: {get: {responses: {'200': {description: d, schema: {@}}}}}}"},
    {"shared schema of a response (2.0)", In20, Out, Shallow,
        "paths: {/a: {get: {responses: {'200': {description: d, schema: {<shared>}}}}}}", "Shared: {@}"},
};

/// OpenAPI 2.0 has a subset of the keywords where there is no schema object.
bool isSimple(const PlaceFrame& frame)
{
    return frame.versions == In20 && frame.depth == Itself;
}

/// Parameters and headers are text, unless they hold a media type; so are the items of their lists.
bool isText(const PlaceFrame& frame, const Wrapper& wrapper)
{
    constexpr std::string_view Texts[] = {"query parameter", "path parameter", "header parameter",
        "cookie parameter", "parameter of a path", "header of a part", "response header", "webhook parameter",
        "shared parameter", "shared header", "item of a parameter"};
    return wrapper.name.empty()
        && std::ranges::any_of(Texts, [&](std::string_view text) { return frame.name.starts_with(text); });
}

/// Schemas of 3.2 are those of 3.1: there, what is new is tried, and the bodies themselves.
std::uint8_t versionsOf(const PlaceFrame& frame, const Wrapper& wrapper)
{
    const auto common = static_cast<std::uint8_t>(frame.versions & wrapper.versions);
    const bool isBody = frame.depth == Deep && &wrapper < Wrappers + Shallow;
    return (common & In31) == 0 || isBody ? common : static_cast<std::uint8_t>(common & ~In32);
}

CoveragePlace placed(const PlaceFrame& frame, const Wrapper& wrapper)
{
    return {.name = std::string(frame.name) + std::string(wrapper.name),
        .versions = versionsOf(frame, wrapper),
        .object = isSimple(frame) ? SimpleSchema : wrapper.object,
        .flow = frame.flow,
        .polarity = wrapper.polarity,
        .isExclusive = wrapper.isExclusive,
        .isText = isText(frame, wrapper),
        .text = coverageFill(coverageSpelledOut(frame.text), wrapper.text),
        .shared = coverageFill(frame.shared, wrapper.text),
        .components = coverageFill(coverageSpelledOut(frame.components), wrapper.text)};
}

} // namespace

std::vector<CoveragePlace> coverageSchemaPlaces()
{
    std::vector<CoveragePlace> places;
    for (const PlaceFrame& frame : PlaceFrames) {
        for (const Wrapper& wrapper : std::span(Wrappers).first(frame.depth)) {
            if ((frame.versions & wrapper.versions) != 0)
                places.push_back(placed(frame, wrapper));
        }
    }
    return places;
}

} // namespace core
