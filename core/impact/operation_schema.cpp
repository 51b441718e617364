// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_schema.h"

namespace core {

OperationSchema::OperationSchema(const Contract& schema)
    : m_root(*schema.root)
{
    for (const Element* type : m_root.children) {
        if (type->kind != ElementKind::Type)
            continue;
        m_types.emplace(type->name, type);
        for (const Element* each : type->children)
            if (each->kind == ElementKind::Interface)
                m_implementers[each->name].push_back(type);
    }
}

const Element* OperationSchema::rootType(std::string_view operation) const
{
    const Element* root = m_root.child(ElementKind::RootType, operation);
    return root == nullptr ? nullptr : root->target;
}

const Element* OperationSchema::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : found->second;
}

const Element* OperationSchema::directive(std::string_view name) const
{
    return m_root.child(ElementKind::DirectiveDefinition, name);
}

std::vector<const Element*> OperationSchema::implementers(const Element& interface) const
{
    const auto found = m_implementers.find(interface.name);
    return found == m_implementers.end() ? std::vector<const Element*>() : found->second;
}

std::string_view kindOf(const Element* type)
{
    const FacetValue* kind = type == nullptr ? nullptr : type->facet(Facet::TypeKind);
    return kind == nullptr ? std::string_view() : kind->text;
}

bool isLeaf(const Element* type)
{
    const std::string_view kind = kindOf(type);
    return kind.empty() || kind == "scalar" || kind == "enum";
}

std::string_view writtenType(const Element& entry)
{
    const FacetValue* type = entry.facet(Facet::WrappedType);
    return type == nullptr ? std::string_view() : type->text;
}

} // namespace core
