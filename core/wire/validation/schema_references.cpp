// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/schema_references.h"

#include "core/contract/schema_identifiers.h"
#include "core/wire/metaschemas/metaschemas.h"

#include <algorithm>

namespace core {

namespace {

bool mayNameItsDialect(Dialect dialect)
{
    return dialect != Dialect::OpenApi20 && dialect != Dialect::OpenApi30;
}

/// The newest draft, whichever that is: what its writer does not say we do not choose for them.
bool isAnyDraft(std::string_view uri)
{
    return uri.starts_with("http://json-schema.org/schema");
}

struct VocabularyName {
    std::string_view end; ///< of its URI, the same in both drafts
    std::uint8_t bits;
};

constexpr auto bitsOf(Vocabulary first, Vocabulary second = Vocabulary::Core)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(first) | static_cast<unsigned>(second));
}

constexpr VocabularyName VocabularyNames[] = {
    {"2019-09/vocab/applicator", bitsOf(Vocabulary::Applicator, Vocabulary::Unevaluated)},
    {"2019-09/vocab/format", bitsOf(Vocabulary::FormatAssertion)},
    {"/vocab/core", bitsOf(Vocabulary::Core)},
    {"/vocab/applicator", bitsOf(Vocabulary::Applicator)},
    {"/vocab/unevaluated", bitsOf(Vocabulary::Unevaluated)},
    {"/vocab/validation", bitsOf(Vocabulary::Validation)},
    {"/vocab/format-assertion", bitsOf(Vocabulary::FormatAssertion)},
    {"/vocab/format-annotation", 0},
    {"/vocab/meta-data", 0},
    {"/vocab/content", 0},
};

bool isTrueValue(const Node& flag)
{
    const Node value = flag.resolved();
    return value.kind() == NodeKind::Boolean && (value.text().front() | 0x20) == 't';
}

} // namespace

SchemaReferences::SchemaReferences(std::shared_ptr<const DocumentSet> documents, Dialect dialect)
    : m_documents(std::move(documents))
    , m_usual({.dialect = dialect})
{
}

Resolution SchemaReferences::resolve(const Node& from, std::string_view reference) const
{
    const DocumentSet& owner = ownerOf(from.tree());
    Resolution found = owner.resolve(from, reference);
    if (found.node)
        return found;
    const std::size_t fragment = std::min(reference.find('#'), reference.size());
    const std::string uri = joinUri(owner.baseUri(from), reference.substr(0, fragment));
    Resolution standard = resolveStandard(uri + std::string(reference.substr(fragment)));
    return standard.node ? standard : found;
}

Resolution SchemaReferences::resolveIn(const Node& root, std::string_view reference) const
{
    const DocumentSet& owner = ownerOf(root.tree());
    return owner.resolveAt(owner.baseUri(root), reference);
}

Node SchemaReferences::resourceOf(const Node& schema) const
{
    Node at = schema;
    while (at.parent() && !at["$id"].resolved().isString())
        at = at.parent();
    return at;
}

SchemaLanguage SchemaReferences::languageOf(const Node& schema) const
{
    if (!mayNameItsDialect(m_usual.dialect))
        return m_usual;
    for (Node at = schema; at; at = at.parent()) {
        const Node named = at["$schema"].resolved();
        if (named.isString())
            return languageNamed(named);
    }
    return m_usual;
}

SchemaLanguage SchemaReferences::languageNamed(const Node& schemaKeyword) const
{
    const std::string_view uri = schemaKeyword.text();
    if (const auto dialect = dialectFromUri(uri))
        return {.dialect = *dialect};
    if (isAnyDraft(uri))
        return m_usual;
    const auto known = m_languages.find(uri);
    if (known != m_languages.end())
        return known->second;
    // It may describe itself; while it is looked at, it counts as unknown.
    m_languages[uri] = {.dialect = m_usual.dialect, .isKnown = false};
    const Resolution metaschema = resolve(schemaKeyword, uri);
    if (metaschema.node)
        m_languages[uri] = customLanguage(metaschema.node.resolved());
    return m_languages[uri];
}

SchemaLanguage SchemaReferences::customLanguage(const Node& metaschema) const
{
    SchemaLanguage language = languageOf(metaschema);
    const Node vocabularies = metaschema["$vocabulary"].resolved();
    if (!language.isKnown || !vocabularies.isMap())
        return language;
    language.vocabularies = static_cast<std::uint8_t>(Vocabulary::Core);
    for (const Node vocabulary : vocabularies) {
        const auto* const found = std::ranges::find_if(VocabularyNames,
            [&](const VocabularyName& name) { return vocabulary.key().ends_with(name.end); });
        if (found != std::end(VocabularyNames))
            language.vocabularies |= found->bits;
        else if (isTrueValue(vocabulary))
            language.isKnown = false;
    }
    return language;
}

const DocumentSet& SchemaReferences::ownerOf(const Tree& tree) const
{
    for (const auto& [uri, metaschema] : m_metaschemas)
        if (metaschema->findFileOf(tree))
            return *metaschema;
    return *m_documents;
}

Resolution SchemaReferences::resolveStandard(const std::string& uri) const
{
    const std::string resource = uri.substr(0, uri.find('#'));
    auto known = m_metaschemas.find(resource);
    if (known == m_metaschemas.end()) {
        auto loaded = loadMetaschema(resource);
        if (!loaded)
            return {};
        known = m_metaschemas.emplace(resource, std::move(loaded)).first;
    }
    return known->second->resolveAt(resource, uri);
}

} // namespace core
