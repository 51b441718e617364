// SPDX-License-Identifier: Apache-2.0
#include "core/contract/structured_look.h"

#include "core/contract/references.h"
#include "core/contract/schema_look.h"
#include "core/document/document.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct LanguageKey {
    std::string_view key;
    Language language;
};

constexpr std::array<LanguageKey, 3> LanguageKeys {{
    {"openapi", Language::OpenApi},
    {"swagger", Language::OpenApi},
    {"asyncapi", Language::AsyncApi},
}};

/// The key that makes a text a contract, and what it says.
struct Claim {
    Language language;
    std::string_view key;
    std::string value;
};

/// Reading a long broken text a second time costs more than it explains.
constexpr std::size_t SecondReadLimit = 1U << 20U;

/// A value that is no version makes a contract only together with the keys that every contract has:
/// settings of other tools say "openapi: ./api.yaml" or "swagger: true".
bool isVersionClaim(const TopLevelKey& key, const TopLevelKeys& top)
{
    if (!key.value.empty() && key.value[0] >= '0' && key.value[0] <= '9')
        return true;
    const bool hasBody =
        top.find("paths") || top.find("webhooks") || top.find("components") || top.find("channels");
    return top.find("info") && hasBody;
}

std::optional<Claim> findClaim(const TopLevelKeys& top)
{
    for (const LanguageKey& each : LanguageKeys) {
        const TopLevelKey* const key = top.find(each.key);
        if (key && isVersionClaim(*key, top))
            return Claim {each.language, each.key, std::string(key->value)};
    }
    const TopLevelKey* const schema = top.find("$schema");
    if (!schema || !schemaDialect(schema->value))
        return std::nullopt;
    return Claim {Language::JsonSchema, "$schema", std::string(schema->value)};
}

Document readStructured(std::string_view bytes, bool isJson)
{
    const auto text = SourceText::make(std::string(bytes));
    Document document = readDocument(text, {.syntax = isJson ? Syntax::Json : Syntax::Yaml});
    if (!isJson || document.isWhole() || bytes.size() > SecondReadLimit)
        return document;
    Document asYaml = readDocument(text, {.syntax = Syntax::Yaml});
    return asYaml.isWhole() ? std::move(asYaml) : std::move(document);
}

std::string describeErrors(const Document& document)
{
    std::size_t count = 0;
    std::string first;
    for (const Diagnostic& each : document.diagnostics) {
        if (each.level != DiagnosticLevel::Error)
            continue;
        if (count++ == 0)
            first = "line " + std::to_string(document.tree.source().position(each.range.begin).line + 1)
                + ": " + each.message;
    }
    return count < 2 ? first : first + ", and " + std::to_string(count - 1) + " more";
}

/// Of several YAML documents in one text, the one that has the key.
Node rootWith(const Tree& tree, std::string_view key)
{
    for (const NodeIndex index : tree.roots()) {
        if (tree.node(index)[key])
            return tree.node(index);
    }
    return tree.root();
}

bool hasOperations(const Node& root)
{
    return std::ranges::any_of(std::to_array({"paths", "webhooks", "channels", "operations"}),
        [&](const char* key) { return root[key].resolved().size() > 0; });
}

void addLinks(ContractFacts& facts, const Tree& tree)
{
    for (const NodeIndex index : tree.roots()) {
        DocumentLinks links = collectLinks(tree.node(index));
        std::ranges::move(links.references, std::back_inserter(facts.references));
        std::ranges::move(links.ids, std::back_inserter(facts.ids));
    }
    facts.referencesKnown = true;
}

std::string textOf(const Node& node)
{
    return std::string(node.resolved().text());
}

std::string whyOf(const Claim& claim)
{
    const std::string said = "says " + std::string(claim.key);
    return claim.value.empty() ? said + " at its top, without a version"
                               : said + ": " + claim.value + " at its top";
}

void describeSchema(ContractFacts& facts, const Claim& claim, const Node& root)
{
    facts.version = schemaDialect(claim.value).value_or(std::string());
    facts.title = textOf(root["title"]);
    if (isAbsoluteUri(textOf(root["$id"])) || isAbsoluteUri(textOf(root["id"])))
        facts.standing = Standing::Alone;
}

void describeApi(ContractFacts& facts, const Claim& claim, const Node& root)
{
    const Node info = root["info"].resolved();
    facts.version = claim.value;
    facts.title = textOf(info["title"]);
    facts.contractVersion = textOf(info["version"]);
    // What could not be read may hold the operations.
    if (hasOperations(root) || !facts.trouble.empty())
        facts.standing = Standing::Alone;
}

ContractFacts factsOfClaim(Claim claim, const Document& document)
{
    const Node root = rootWith(document.tree, claim.key);
    // The tree knows what the first look cannot: escapes, values on a line of their own.
    if (std::string value = textOf(root[claim.key]); !value.empty())
        claim.value = std::move(value);
    ContractFacts facts {
        .language = claim.language,
        .why = whyOf(claim),
        .trouble = describeErrors(document),
    };
    addLinks(facts, document.tree);
    claim.language == Language::JsonSchema ? describeSchema(facts, claim, root)
                                           : describeApi(facts, claim, root);
    return facts;
}

ContractFacts factsOfUnsaidSchema(const Document& document)
{
    const Node root = document.tree.root();
    if (!document.isWhole() || document.tree.roots().size() != 1 || !isUnmistakableSchema(root))
        return {};
    ContractFacts facts {
        .language = Language::JsonSchema,
        .title = textOf(root["title"]),
        .why = "has the keys of a JSON Schema and no others",
        .standing = Standing::Guessed,
    };
    addLinks(facts, document.tree);
    return facts;
}

} // namespace

ContractFacts lookAtStructured(std::string_view bytes, bool expected)
{
    const TopLevelKeys top = findTopLevelKeys(bytes);
    if (!expected && !top.isTidy)
        return {};
    if (const std::optional<Claim> claim = findClaim(top))
        return factsOfClaim(*claim, readStructured(bytes, top.isJson));
    if (mayBeUnsaidSchema(top))
        return factsOfUnsaidSchema(readStructured(bytes, top.isJson));
    return {};
}

void addReferences(ContractFacts& facts, std::string_view bytes)
{
    const Document document = readStructured(bytes, findTopLevelKeys(bytes).isJson);
    addLinks(facts, document.tree);
    facts.trouble = describeErrors(document);
}

} // namespace core
