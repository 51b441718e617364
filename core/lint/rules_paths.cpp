// SPDX-License-Identifier: Apache-2.0
#include "core/base/semver.h"
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"
#include "core/lint/lint_words.h"
#include "core/lint/operation_facts.h"
#include "core/lint/path_words.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

void checkVerbs(LintVisit& visit)
{
    for (const std::string_view segment : fixedSegments(visit.element().name)) {
        const std::string action = actionOf(segment);
        if (!action.empty())
            visit.find({.message = "`" + std::string(segment) + "` names what is done (" + action
                    + "), not what it is done to",
                .facts = std::string(segment),
                .split = std::string(segment)});
    }
}

std::vector<std::string> templateVariables(std::string_view pathTemplate)
{
    std::vector<std::string> names;
    for (;;) {
        const std::size_t open = pathTemplate.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pathTemplate.find('}', open);
        if (close == std::string_view::npos)
            return names;
        names.emplace_back(pathTemplate.substr(open + 1, close - open - 1));
        pathTemplate.remove_prefix(close + 1);
    }
}

/// Of an unread reference nobody knows which variable it declares.
bool hasUnreadParameter(const Element& operation)
{
    return std::ranges::any_of(operation.children, [](const Element* child) {
        return child->kind == ElementKind::Parameter && (child->isUnread || child->shape->isUnread);
    });
}

void checkPathParameters(LintVisit& visit)
{
    const Element& operation = visit.element();
    if (operation.parent->kind != ElementKind::Path || hasUnreadParameter(operation))
        return;
    const std::vector<std::string> variables = templateVariables(operation.parent->name);
    std::set<std::string_view> declared;
    for (const Element* parameter : childrenOfKind(operation, ElementKind::Parameter)) {
        if (!parameter->name.starts_with("path "))
            continue;
        const std::string name(parameterName(*parameter));
        declared.insert(parameterName(*parameter));
        if (std::ranges::find(variables, name) == variables.end())
            visit.find({.message = "the path has no {" + name + "}",
                .facts = name,
                .node = parameter->node,
                .split = name});
    }
    for (const std::string& name : variables)
        if (!declared.contains(name))
            visit.find({.message = "{" + name + "} is not described", .facts = name, .split = name});
}

bool namesVersion(std::string_view url)
{
    return std::ranges::any_of(fixedSegments(url), isVersionSegment);
}

bool isVersionParameter(const Element& parameter)
{
    const std::vector<std::string> words = wordsOfName(parameterName(parameter));
    const bool isCarrier = parameter.name.starts_with("header ") || parameter.name.starts_with("query ");
    const auto has = [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
    return isCarrier && has("version") && (words.size() == 1 || has("api") || has("accept"));
}

/// "application/vnd.acme.v2+json"
bool isVersionedMediaType(const Element& mediaType)
{
    const std::vector<std::string> words = wordsOfName(mediaType.name);
    return mediaType.name.find("/vnd.") != std::string_view::npos
        && (std::ranges::any_of(words, isVersionSegment)
            || mediaType.name.find("version=") != std::string_view::npos);
}

bool isVersionedByHeader(const Element& operation)
{
    for (const Element* child : operation.children) {
        if (child->kind == ElementKind::Parameter && isVersionParameter(*child))
            return true;
        if (child->kind != ElementKind::Response && child->kind != ElementKind::Request)
            continue;
        for (const Element* media : childrenOfKind(*child->shape, ElementKind::MediaType))
            if (isVersionedMediaType(*media))
                return true;
    }
    return false;
}

bool isVersionVariable(const Element* variable)
{
    const FacetValue* preset = variable->facet(Facet::Default);
    return variable->kind == ElementKind::ServerVariable && preset != nullptr
        && namesVersion(preset->node.resolved().text());
}

/// In its path or a variable of it; a host of its own ("v2.api.example.com") is not looked into.
bool isServerVersioned(const Contract& contract)
{
    return std::ranges::any_of(contract.root->children, [](const Element* child) {
        return child->kind == ElementKind::Server
            && (namesVersion(child->name) || std::ranges::any_of(child->children, isVersionVariable));
    });
}

void checkVersionStrategy(LintVisit& visit)
{
    const std::vector<const Element*>& operations = visit.facts().operations();
    if (operations.empty() || isServerVersioned(visit.contract()))
        return;
    std::vector<std::string> without;
    for (const Element* operation : operations)
        if (!namesVersion(operation->parent->name) && !isVersionedByHeader(*operation))
            without.emplace_back(operation->parent->name);
    without.erase(std::unique(without.begin(), without.end()), without.end());
    if (std::ranges::any_of(operations, [](const Element* each) { return isVersionedByHeader(*each); }))
        return;
    const bool isNever = std::ranges::none_of(
        operations, [](const Element* each) { return namesVersion(each->parent->name); });
    if (isNever)
        visit.find({.message = "neither a server, a path, a header nor a media type names a version"});
    else if (!without.empty())
        visit.find({.message = "some paths name a version, and these do not: " + namesInWords(without),
            .facts = namesAsFacts(without)});
}

void checkContractVersion(LintVisit& visit)
{
    const std::string& version = visit.contract().version;
    if (version.empty() || parseVersion(version))
        return;
    const Node info = visit.element().node["info"];
    visit.find({.message = "`" + version + "` is no semantic version",
        .facts = version,
        .node = info.resolved()["version"]});
}

constexpr LintRule PathRules[] = {
    {
        .id = "path-no-verbs",
        .title = "A path names an action instead of a thing",
        .why = "The method says what is done. A verb in the path says it twice, and every new "
               "action becomes a new path that callers have to learn.",
        .recipe = "Name the thing and let the method speak: GET /users/{id} for /getUserData, POST "
                  "/users for /create_user. Keep the old path, deprecated with a sunset date, until "
                  "nobody calls it.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Path},
        .check = checkVerbs,
        .alsoKnownAs = {"redocly:no-http-verbs-in-paths", "vacuum:no-http-verbs-in-path"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /getUserData:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/me:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "path-params-match",
        .title = "A path and its parameters do not agree",
        .why = "A client cannot build the address: it has a value for nothing, or nothing for a "
               "variable.",
        .recipe = "Describe each variable of the path as a parameter in: path of the same name, and "
                  "remove those that the path does not have.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Operation},
        .check = checkPathParameters,
        .alsoKnownAs = {"spectral:path-params", "redocly:path-parameters-defined",
            "oasdiff:path-parameters-mismatch"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/{id}:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users/{id}:
    get:
      summary: Reads one
      parameters: [{name: id, in: path, required: true, description: Which, schema: {type: string}}]
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "version-strategy-declared",
        .title = "Nothing says which version of the API is called, or not everywhere",
        .why = "The day a breaking change is needed there is no place for it: the old version "
               "cannot be kept alive beside the new one.",
        .recipe = "Choose one way and keep to it: a version in the path of every server or path "
                  "(/v1), a header or a media type.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Contract},
        .check = checkVersionStrategy,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example}]
security: []
paths:
  /users:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example}]
security: []
paths:
  /v1/users:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "info-version-semver",
        .title = "The contract's number is no semantic version",
        .why = "Consumers pin a version and read from its number whether the next one breaks them; "
               "other numbers tell nothing.",
        .recipe = "Number the contract as MAJOR.MINOR.PATCH (2.4.0).",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Contract},
        .check = checkContractVersion,
        .alsoKnownAs = {"zally:116"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: '2'}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /users:
    get:
      summary: Reads one
      responses:
        '200': {description: It.}
        4XX: {description: The call is wrong.}
)"},
    },
};

} // namespace

std::span<const LintRule> pathLintRules()
{
    return PathRules;
}

} // namespace core
