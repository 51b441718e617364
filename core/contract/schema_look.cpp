// SPDX-License-Identifier: Apache-2.0
#include "core/contract/schema_look.h"

#include "core/contract/word_list.h"

#include <algorithm>

namespace core {

namespace {

constexpr auto SchemaKeywords = std::to_array<std::string_view>({"$id", "$ref", "$defs", "$comment",
    "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "id", "type", "title", "description",
    "default", "examples", "example", "enum", "const", "format", "properties", "patternProperties",
    "additionalProperties", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "required",
    "dependencies", "dependentRequired", "dependentSchemas", "minProperties", "maxProperties", "items",
    "prefixItems", "additionalItems", "contains", "minContains", "maxContains", "minItems", "maxItems",
    "uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "pattern", "contentEncoding", "contentMediaType", "allOf", "anyOf", "oneOf", "not", "if",
    "then", "else", "definitions", "deprecated", "readOnly", "writeOnly", "nullable", "discriminator", "xml",
    "externalDocs"});
constexpr auto TypeNames = std::to_array<std::string_view>(
    {"object", "array", "string", "number", "integer", "boolean", "null", "any"});
constexpr auto TellingKeywords = std::to_array<std::string_view>({"$ref", "enum", "const", "allOf", "anyOf",
    "oneOf", "items", "properties", "format", "additionalProperties", "pattern", "not"});

bool isSchemaKeyword(std::string_view key)
{
    return isAmong(SchemaKeywords, key) || key.starts_with("x-");
}

bool namesTypes(const Node& type)
{
    if (type.isSequence())
        return type.size() > 0
            && std::ranges::all_of(type, [](const Node& each) { return isAmong(TypeNames, each.text()); });
    return isAmong(TypeNames, type.text());
}

bool looksLikeSchema(const Node& node)
{
    if (node.kind() == NodeKind::Boolean)
        return true;
    if (!node.isMap())
        return false;
    if (const Node type = node["type"])
        return namesTypes(type);
    return node.size() == 0
        || std::ranges::any_of(node, [](const Node& child) { return isAmong(TellingKeywords, child.key()); });
}

bool holdsSchemas(const Node& named)
{
    return named.isMap() && named.size() > 0
        && std::ranges::all_of(named, [](const Node& child) { return looksLikeSchema(child.resolved()); });
}

} // namespace

std::optional<std::string> schemaDialect(std::string_view schemaUri)
{
    if (schemaUri.find("spec.openapis.org/oas/3.") != std::string_view::npos)
        return "2020-12";
    constexpr std::string_view Host = "://json-schema.org/";
    const std::size_t host = schemaUri.find(Host);
    if (host == std::string_view::npos)
        return std::nullopt;
    std::string_view path = schemaUri.substr(host + Host.size());
    if (path.starts_with("draft/"))
        path.remove_prefix(6);
    const std::string_view first = path.substr(0, path.find_first_of("/#"));
    return std::string(first == "schema" || first == "hyper-schema" ? "" : first);
}

bool mayBeUnsaidSchema(const TopLevelKeys& top)
{
    const bool holdsSchemas =
        (top.find("type") && top.find("properties")) || top.find("$defs") || top.find("definitions");
    return holdsSchemas && std::ranges::all_of(top.keys, isSchemaKeyword, &TopLevelKey::key);
}

bool isUnmistakableSchema(const Node& root)
{
    if (!root.isMap()
        || !std::ranges::all_of(root, isSchemaKeyword, [](const Node& child) { return child.key(); }))
        return false;
    const Node definitions = root["$defs"] ? root["$defs"] : root["definitions"];
    if (definitions && !holdsSchemas(definitions))
        return false;
    const bool isObject = root["type"].text() == "object" && holdsSchemas(root["properties"]);
    return isObject || (definitions && (root["$ref"] || looksLikeSchema(root)));
}

} // namespace core
