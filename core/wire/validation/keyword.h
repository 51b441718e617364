// SPDX-License-Identifier: Apache-2.0
// A keyword as an entry of a table: where it means something, and what becomes of it.
#pragma once

#include "core/wire/validation/assertion.h"
#include "core/wire/validation/schema_language.h"
#include "core/wire/validation/schema_store.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Dialects as bits.
using DialectSet = std::uint8_t;

constexpr DialectSet only(Dialect dialect)
{
    return static_cast<DialectSet>(1U << static_cast<unsigned>(dialect));
}
/// This one and all later ones.
constexpr DialectSet from(Dialect dialect)
{
    return static_cast<DialectSet>(0xffU << static_cast<unsigned>(dialect));
}
inline constexpr DialectSet EveryDialect = 0xff;
inline constexpr DialectSet JsonSchemaDialects = only(Dialect::Draft4) | from(Dialect::Draft6);

constexpr bool isOpenApi(Dialect dialect)
{
    return dialect == Dialect::OpenApi20 || dialect == Dialect::OpenApi30;
}

/// What the maker of an assertion sees of the schema.
class KeywordSource {
public:
    KeywordSource(CompiledSchema& schema, SchemaStore& store, std::vector<Node> entries);

    Dialect dialect() const { return m_schema.language.dialect; }
    const SchemaLanguage& language() const { return m_schema.language; }
    const ValidatorOptions& options() const { return m_store.options(); }
    SchemaStore& store() const { return m_store; }
    const CompiledSchema& schema() const { return m_schema; }
    void askForMarks() { m_schema.needsMarks = true; }
    void setDescribesObjects(bool does) { m_schema.describesObjects = does; }

    /// The entry of the schema, as it stands in the text; invalid when there is none.
    Node operator[](std::string_view keyword) const;
    bool says(std::string_view keyword) const { return static_cast<bool>((*this)[keyword]); }
    /// The keyword's value, aliases looked through.
    Node valueOf(std::string_view keyword) const { return (*this)[keyword].resolved(); }
    bool isTrue(std::string_view keyword) const;
    const CompiledSchema& subschema(const Node& entry) const { return m_store.at(entry.resolved()); }
    /// Of a map, those merged in included.
    std::vector<Node> entriesOf(const Node& map) const;

private:
    CompiledSchema& m_schema;
    SchemaStore& m_store;
    std::vector<Node> m_entries;
};

using MadeAssertion = std::unique_ptr<const Assertion>;

/// Null when it asks for nothing. Called once when the schema says one of the names.
using MakeAssertion = MadeAssertion (*)(KeywordSource& source);

/// Some that are only understood together stand together.
struct Keyword {
    std::array<std::string_view, 3> names;
    DialectSet dialects = EveryDialect;
    Vocabulary vocabulary = Vocabulary::Validation;
    MakeAssertion make = nullptr;
};

} // namespace core
