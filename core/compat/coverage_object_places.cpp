// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_places.h"

namespace core {

namespace {

using enum CoverageObject;

// Names of their own, since a room is compiled together.
constexpr Flow Asked = Flow::Request;
constexpr Flow Told = Flow::Response;
constexpr Flow Still = Flow::None;

struct ObjectPlace {
    std::string_view name;
    std::uint8_t versions;
    CoverageObject object;
    Flow flow;
    std::string_view text;
    std::string_view components = {};
};

// `<answer>` is an answer without content, `<call>` a GET with it.
constexpr ObjectPlace ObjectPlaces[] = {
    {"description", From30, Root, Still, "paths: {/a: {<call>}}, @"},
    {"description (2.0)", In20, Root20, Still,
        "paths: {/a: {post: {parameters: [{name: b, in: body, schema: {type: string}}], responses: {'200': "
        "{description: d, schema: {type: string}}}}}}, @"},
    {"info", Always, Info, Still, "info: {@}, paths: {/a: {<call>}}"},
    {"server", From30, Server, Still, "servers: [{@}], paths: {/a: {<call>}}"},
    {"server of a path", From30, Server, Still, "paths: {/a: {servers: [{@}], <call>}}"},
    {"server of an operation", From30, Server, Still, "paths: {/a: {get: {servers: [{@}], <answer>}}}"},
    {"server variable", From30, ServerVariable, Still,
        "servers: [{url: 'https://{v}.test', variables: {v: {@}}}], paths: {/a: {<call>}}"},
    {"tag", Always, Tag, Still, "tags: [{name: t, @}], paths: {/a: {<call>}}"},
    {"path", Always, PathItem, Asked, "paths: {/a: {<call>, @}}"},
    {"operation", Always, Operation, Asked, "paths: {/a: {get: {<answer>, @}}}"},
    {"operation below servers", From30, OperationBelowServers, Asked,
        "servers: [{url: 'https://c.test'}], paths: {/a: {get: {<answer>, @}}}"},
    {"operation of a webhook", From31, Operation, Told, "webhooks: {w: {post: {<answer>, @}}}"},
    {"operation of a callback", From30, Operation, Told,
        "paths: {/a: {post: {<answer>, callbacks: {c: {'{$request.query.u}': {post: {<answer>, @}}}}}}}"},
    {"responses", Always, Responses, Asked, "paths: {/a: {get: {responses: {'200': {description: d}, @}}}}"},
    {"callbacks", From30, Callbacks, Asked,
        "paths: {/a: {post: {<answer>, callbacks: {c: {'{$request.query.u}': {post: {<answer>}}}, @}}}}"},

    {"query parameter", From30, QueryParameter, Asked,
        "paths: {/a: {get: {parameters: [{name: q, in: query, @}], <answer>}}}"},
    {"query parameter of a path", From30, QueryParameter, Asked,
        "paths: {/a: {parameters: [{name: q, in: query, @}], <call>}}"},
    {"path parameter", From30, PathParameter, Asked,
        "paths: {'/a/{q}': {get: {parameters: [{name: q, in: path, required: true, @}], <answer>}}}"},
    {"header parameter", From30, HeaderParameter, Asked,
        "paths: {/a: {get: {parameters: [{name: X-Q, in: header, @}], <answer>}}}"},
    {"cookie parameter", From30, CookieParameter, Asked,
        "paths: {/a: {get: {parameters: [{name: q, in: cookie, @}], <answer>}}}"},
    {"query parameter of a webhook", From31, QueryParameter, Told,
        "webhooks: {w: {post: {parameters: [{name: q, in: query, @}], <answer>}}}"},
    {"array parameter (2.0)", In20, ArrayParameter, Asked,
        "paths: {/a: {get: {parameters: [{name: q, in: query, type: array, items: {type: string}, @}], "
        "<answer>}}}"},

    {"request body", From30, Request, Asked, "paths: {/a: {post: {requestBody: {@}, <answer>}}}"},
    {"request body of a webhook", From31, Request, Told,
        "webhooks: {w: {post: {requestBody: {@}, <answer>}}}"},
    {"media type of a request", From30, MediaType, Asked,
        "paths: {/a: {post: {requestBody: {content: {application/json: {@}}}, <answer>}}}"},
    {"media type of a response", From30, MediaType, Told,
        "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {@}}}}}}}"},
    {"encoding of a form", From30, FormEncoding, Asked,
        "paths: {/a: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: "
        "object, "
        "properties: {f: {type: array, items: {type: string}}}}, encoding: {f: {@}}}}}, <answer>}}}"},
    {"encoding of a multipart body", From30, PartEncoding, Asked,
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, "
        "properties: {f: {type: string}}}, encoding: {f: {@}}}}}, <answer>}}}"},

    {"response", From30, Response, Told, "paths: {/a: {get: {responses: {'200': {@}}}}}"},
    {"error response", From30, Response, Told, "paths: {/a: {get: {responses: {'404': {@}}}}}"},
    {"response of a webhook", From31, Response, Asked, "webhooks: {w: {post: {responses: {'200': {@}}}}}"},
    {"response header", From30, Header, Told,
        "paths: {/a: {get: {responses: {'200': {description: d, headers: {X-H: {@}}}}}}}"},
    {"link", From30, Link, Told,
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: d, links: {l: {@}}}}}}, /b: "
        "{get: "
        "{operationId: b, <answer>}}}"},

    {"API key", From30, ApiKey, Asked, "paths: {/a: {get: {security: [{s: []}], <answer>}}}",
        "securitySchemes: {s: {@}}"},
    {"HTTP scheme", From30, HttpScheme, Asked, "paths: {/a: {get: {security: [{s: []}], <answer>}}}",
        "securitySchemes: {s: {type: http, @}}"},
    {"OpenID Connect", From30, OpenIdConnect, Asked, "paths: {/a: {get: {security: [{s: []}], <answer>}}}",
        "securitySchemes: {s: {type: openIdConnect, @}}"},
    {"OAuth", From30, OAuth, Asked, "paths: {/a: {get: {security: [{s: []}], <answer>}}}",
        "securitySchemes: {s: {type: oauth2, @}}"},
    {"OAuth flow", From30, OAuthFlow, Asked, "paths: {/a: {get: {security: [{s: []}], <answer>}}}",
        "securitySchemes: {s: {type: oauth2, flows: {authorizationCode: {@}}}}"},
};

bool isTextObject(CoverageObject object)
{
    return object == QueryParameter || object == HeaderParameter || object == PathParameter
        || object == CookieParameter || object == Header;
}

} // namespace

std::vector<CoveragePlace> coverageObjectPlaces()
{
    std::vector<CoveragePlace> places;
    for (const ObjectPlace& place : ObjectPlaces) {
        places.push_back({.name = std::string(place.name),
            .versions = place.versions,
            .object = place.object,
            .flow = place.flow,
            .isText = isTextObject(place.object),
            .text = coverageSpelledOut(place.text),
            .components = std::string(place.components)});
    }
    return places;
}

} // namespace core
