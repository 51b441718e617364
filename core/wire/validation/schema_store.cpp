// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/schema_store.h"

#include "core/document/merge_keys.h"
#include "core/document/structural_hash.h"
#include "core/wire/validation/keyword.h"
#include "core/wire/validation/keyword_table.h"

#include <algorithm>

namespace core {

namespace {

/// How many nodes the merge keys of one map may add up to.
constexpr std::size_t LargestMerge = 100'000;

std::vector<Node> entriesWithMerged(const Node& map)
{
    std::size_t steps = LargestMerge;
    return mergedEntries(map, steps);
}

} // namespace

std::size_t SchemaStore::PlaceHash::operator()(const Place& place) const
{
    return mixHashes(reinterpret_cast<std::uintptr_t>(place.tree), place.index);
}

SchemaStore::SchemaStore(std::shared_ptr<const DocumentSet> documents, const ValidatorOptions& options)
    : m_options(options)
    , m_references(std::move(documents), options.dialect)
{
}

CompiledSchema& SchemaStore::at(const Node& schema)
{
    const Place place {schema ? &schema.tree() : nullptr, schema.index()};
    std::unique_ptr<CompiledSchema>& compiled = m_schemas[place];
    if (!compiled) {
        compiled = std::make_unique<CompiledSchema>();
        compiled->node = schema;
    }
    return *compiled;
}

const CompiledSchema& SchemaStore::prepared(const CompiledSchema& schema)
{
    if (!schema.isPrepared)
        prepare(at(schema.node));
    return schema;
}

void SchemaStore::prepare(CompiledSchema& schema)
{
    using Kind = CompiledSchema::Kind;
    schema.isPrepared = true;
    if (schema.node.kind() == NodeKind::Boolean) {
        schema.kind = (schema.node.text().front() | 0x20) == 't' ? Kind::True : Kind::False;
        return;
    }
    if (!schema.node.isMap()) {
        schema.kind = Kind::NoSchema;
        return;
    }
    schema.language = m_references.languageOf(schema.node);
    if (schema.language.dialect >= Dialect::Draft2019)
        schema.resource = m_references.resourceOf(schema.node);
    KeywordSource source(schema, *this, entriesWithMerged(schema.node));
    schema.assertions = makeAssertions(source);
}

KeywordSource::KeywordSource(CompiledSchema& schema, SchemaStore& store, std::vector<Node> entries)
    : m_schema(schema)
    , m_store(store)
    , m_entries(std::move(entries))
{
}

Node KeywordSource::operator[](std::string_view keyword) const
{
    const auto found = std::ranges::find(m_entries, keyword, [](const Node& entry) { return entry.key(); });
    return found == m_entries.end() ? Node() : *found;
}

bool KeywordSource::isTrue(std::string_view keyword) const
{
    const Node value = valueOf(keyword);
    return value.kind() == NodeKind::Boolean && (value.text().front() | 0x20) == 't';
}

std::vector<Node> KeywordSource::entriesOf(const Node& map) const
{
    return entriesWithMerged(map);
}

} // namespace core
