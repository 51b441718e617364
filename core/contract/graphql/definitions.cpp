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

std::string_view plainKind(const Node& part)
{
    const std::string_view kind = part[KindKey].text();
    return isExtension(part) ? kind.substr(Extend.size()) : kind;
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
    for (const Node& part : root)
        addPart(file, part);
}

void Definitions::addPart(const ContractFile& file, const Node& part)
{
    const std::string_view kind = plainKind(part);
    if (std::ranges::find(TypeKinds, kind) != TypeKinds.end())
        return addTo(m_types, m_typePlaces, file, part);
    if (kind == "directive")
        return addTo(m_directives, m_directivePlaces, file, part);
    if (kind == "schema")
        return join(m_schema, file, part);
    m_contract.notUnderstood.push_back({file.path, part.tree().source().position(part.range().begin),
        std::string(part.key()), "is an operation, which is no part of a schema"});
}

void Definitions::addTo(std::vector<Definition>& definitions,
    std::unordered_map<std::string_view, std::size_t>& places, const ContractFile& file, const Node& part)
{
    const std::string_view name = part[NameKey].text();
    const auto [place, isNew] = places.emplace(name, definitions.size());
    if (isNew)
        definitions.push_back({.name = name, .kind = plainKind(part)});
    join(definitions[place->second], file, part);
}

void Definitions::join(Definition& definition, const ContractFile& file, const Node& part)
{
    const bool isOfItsKind = definition.kind == plainKind(part);
    const bool isSecond = !isExtension(part) && isDefined(definition);
    if (isSecond || (!isOfItsKind && (isExtension(part) || isDefined(definition)))) {
        m_contract.notUnderstood.push_back(
            {file.path, part.tree().source().position(part.keyRange().begin), std::string(part.key()),
                isSecond ? "is defined twice; the first one counts" : "is extended as another kind of type"});
        return;
    }
    definition.kind = plainKind(part);
    definition.parts.insert(isExtension(part) ? definition.parts.end() : definition.parts.begin(), part);
}

const Definition* Definitions::findType(std::string_view name) const
{
    const auto found = m_typePlaces.find(name);
    return found == m_typePlaces.end() ? nullptr : &m_types[found->second];
}

} // namespace core::graphql
