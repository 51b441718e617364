// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/definitions.h"

#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>

namespace core::graphql {
namespace {

constexpr std::string_view Extend = "extend ";
constexpr std::array<std::string_view, 6> TypeKinds {"type", "interface", "union", "enum", "input", "scalar"};

bool isExtension(const Node& part)
{
    return part[KindKey].text().starts_with(Extend);
}

bool isDefined(const Definition& definition)
{
    return !definition.parts.empty() && !isExtension(definition.parts.front());
}

} // namespace

Definitions::Definitions(Contract& contract)
    : m_contract(contract)
{
    m_schema.kind = "schema";
    for (const ContractFile* file : contract.documents->files())
        addFile(*file);
}

void Definitions::addFile(const ContractFile& file)
{
    const Node root = file.document.tree.root();
    for (const Node& node : root) {
        const std::string_view kind = node[KindKey].text();
        const bool isExtension = kind.starts_with(Extend);
        addPart(file, {node, isExtension ? kind.substr(Extend.size()) : kind, isExtension});
    }
}

void Definitions::addPart(const ContractFile& file, const Part& part)
{
    if (std::ranges::find(TypeKinds, part.kind) != TypeKinds.end())
        return addTo(m_types, m_typePlaces, file, part);
    if (part.kind == "directive")
        return addTo(m_directives, m_directivePlaces, file, part);
    if (part.kind == "schema")
        return join(m_schema, file, part);
    m_contract.notUnderstood.push_back(
        {file.path, part.node.tree().source().position(part.node.range().begin), std::string(part.node.key()),
            "is an operation, which is no part of a schema"});
}

void Definitions::addTo(std::vector<Definition>& definitions,
    std::unordered_map<std::string_view, std::size_t>& places, const ContractFile& file, const Part& part)
{
    const std::string_view name = part.node[NameKey].text();
    const auto [place, isNew] = places.emplace(name, definitions.size());
    if (isNew)
        definitions.push_back({.name = name, .kind = part.kind});
    join(definitions[place->second], file, part);
}

void Definitions::join(Definition& definition, const ContractFile& file, const Part& part)
{
    const bool isThere = isDefined(definition);
    const bool isSecond = !part.isExtension && isThere;
    if (isSecond || (definition.kind != part.kind && (part.isExtension || isThere))) {
        m_contract.notUnderstood.push_back({file.path,
            part.node.tree().source().position(part.node.keyRange().begin), std::string(part.node.key()),
            isSecond ? "is defined twice; the first one counts" : "is extended as another kind of type"});
        return;
    }
    definition.kind = part.kind;
    definition.parts.insert(part.isExtension ? definition.parts.end() : definition.parts.begin(), part.node);
}

const Definition* Definitions::findType(std::string_view name) const
{
    const auto found = m_typePlaces.find(name);
    return found == m_typePlaces.end() ? nullptr : &m_types[found->second];
}

} // namespace core::graphql
