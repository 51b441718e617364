// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::openapi {

namespace {

/// In the order of Word, which is that of the texts.
constexpr auto KeywordTexts = std::to_array<std::string_view>({
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$recursiveAnchor",
    "$recursiveRef",
    "$ref",
    "$schema",
    "$self",
    "$vocabulary",
    "additionalItems",
    "additionalOperations",
    "additionalProperties",
    "allOf",
    "allowEmptyValue",
    "allowReserved",
    "anyOf",
    "authorizationCode",
    "authorizationUrl",
    "basePath",
    "bearerFormat",
    "callbacks",
    "clientCredentials",
    "collectionFormat",
    "components",
    "const",
    "consumes",
    "contact",
    "contains",
    "content",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "contentType",
    "default",
    "definitions",
    "delete",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "deprecated",
    "description",
    "deviceAuthorization",
    "deviceAuthorizationUrl",
    "discriminator",
    "else",
    "encoding",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "explode",
    "externalDocs",
    "flow",
    "flows",
    "format",
    "get",
    "head",
    "headers",
    "host",
    "id",
    "if",
    "implicit",
    "in",
    "info",
    "itemEncoding",
    "itemSchema",
    "items",
    "jsonSchemaDialect",
    "kind",
    "license",
    "links",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "mediaTypes",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "name",
    "not",
    "nullable",
    "oauth2MetadataUrl",
    "oneOf",
    "openIdConnectUrl",
    "openapi",
    "operationId",
    "operationRef",
    "options",
    "parameters",
    "parent",
    "password",
    "patch",
    "pathItems",
    "paths",
    "pattern",
    "patternProperties",
    "post",
    "prefixEncoding",
    "prefixItems",
    "produces",
    "properties",
    "propertyNames",
    "put",
    "query",
    "readOnly",
    "refreshUrl",
    "requestBodies",
    "requestBody",
    "required",
    "responses",
    "schema",
    "schemas",
    "scheme",
    "schemes",
    "scopes",
    "security",
    "securityDefinitions",
    "securitySchemes",
    "server",
    "servers",
    "style",
    "summary",
    "swagger",
    "tags",
    "termsOfService",
    "then",
    "title",
    "tokenUrl",
    "trace",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
    "url",
    "variables",
    "version",
    "webhooks",
    "writeOnly",
    "x-enum-open",
    "x-extensible-enum",
    "x-nullable",
    "x-stability-level",
    "x-sunset",
    "xml",
});
static_assert(std::ranges::is_sorted(KeywordTexts));
static_assert(
    static_cast<std::size_t>(Word::Xml) == KeywordTexts.size() + static_cast<std::size_t>(Word::Extension));

Word wordOf(std::string_view text)
{
    const auto* const found = std::ranges::lower_bound(KeywordTexts, text);
    if (found != KeywordTexts.end() && *found == text) {
        const auto place = static_cast<std::size_t>(found - KeywordTexts.begin());
        return static_cast<Word>(place + static_cast<std::size_t>(Word::Extension) + 1);
    }
    return text.starts_with("x-") ? Word::Extension : Word::None;
}

} // namespace

std::span<const std::string_view> keywordTexts()
{
    return KeywordTexts;
}

Word Words::of(const Node& entry)
{
    const KeyId key = entry.tree().record(entry.index()).key;
    return key == NoKey ? Word::None : wordsOf(entry.tree())[key];
}

const std::vector<Word>& Words::wordsOf(const Tree& tree)
{
    if (m_lastTree == &tree)
        return *m_last;
    std::vector<Word>& words = m_byTree[&tree];
    if (words.empty()) {
        words.reserve(tree.keys().size());
        for (KeyId key = 0; key < tree.keys().size(); ++key)
            words.push_back(wordOf(tree.keys().text(key)));
    }
    m_lastTree = &tree;
    m_last = &words;
    return words;
}

} // namespace core::openapi
