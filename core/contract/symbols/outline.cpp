// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/outline.h"

#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<std::string_view, DeclaredAs>, 6> GraphQlKinds {
    {{"type", DeclaredAs::Object}, {"interface", DeclaredAs::Interface}, {"union", DeclaredAs::Union},
        {"enum", DeclaredAs::Enum}, {"input", DeclaredAs::Input}, {"scalar", DeclaredAs::Scalar}}};

bool isShown(const Element& element)
{
    switch (element.kind) {
    case ElementKind::Path:
    case ElementKind::Webhook:
    case ElementKind::Server:
    case ElementKind::Tag:
    case ElementKind::SecurityScheme:
    case ElementKind::Service:
    case ElementKind::DirectiveDefinition:
    case ElementKind::ExtensionField:
        return true;
    default:
        // The entries of a map of Protocol Buffers are messages that nobody wrote.
        return element.isShared && element.node.key() != "type:";
    }
}

/// What is declared in what is declared.
bool isPart(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Field:
    case ElementKind::FieldChoice:
    case ElementKind::Argument:
    case ElementKind::EnumValue:
    case ElementKind::UnionMember:
        return true;
    default:
        return false;
    }
}

/// The types that operations begin at.
std::unordered_set<const Element*> rootTypes(const Element& contract)
{
    std::unordered_set<const Element*> types;
    for (const Element* each : contract.children)
        if (each->kind == ElementKind::RootType && each->target)
            types.insert(each->target);
    return types;
}

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

std::string aboutOf(const Element& element)
{
    for (const Facet facet : {Facet::Summary, Facet::Title, Facet::OperationId, Facet::Description}) {
        const FacetValue* said = element.shape->facet(facet);
        if (said && !said->text.empty())
            return firstLine(said->text);
    }
    return {};
}

/// Everybody in a file knows its package.
std::string_view withoutPackage(const Element& element)
{
    const FacetValue* package = element.facet(Facet::Package);
    const std::size_t size = package ? package->text.size() : 0;
    const bool isIn = size > 0 && element.name.size() > size && element.name.starts_with(package->text)
        && element.name[size] == '.';
    return isIn ? element.name.substr(size + 1) : element.name;
}

/// As which it is called by its name.
NameKind nameKindOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Operation:
        return NameKind::Operation;
    case ElementKind::Tag:
        return NameKind::Tag;
    case ElementKind::SecurityScheme:
        return NameKind::SecurityScheme;
    case ElementKind::Type:
        return NameKind::Schema;
    default:
        return NameKind::None;
    }
}

class OutlineWriter {
public:
    OutlineWriter(const Contract& contract, const NameIndex& names)
        : m_contract(contract)
        , m_names(names)
        , m_roots(rootTypes(*contract.root))
    {
    }

    std::vector<OutlineRow> write() const
    {
        std::vector<OutlineRow> rows;
        for (const Element* element : m_contract.root->children)
            if (isShown(*element) && element->node)
                rows.push_back(topRow(*element));
        std::stable_partition(rows.begin(), rows.end(), [](const OutlineRow& row) {
            return row.kind == ElementKind::Path || row.kind == ElementKind::Webhook
                || row.kind == ElementKind::Service || row.declared == DeclaredAs::Operations
                || (!row.rows.empty() && row.rows.front().kind == ElementKind::Operation);
        });
        return rows;
    }

private:
    OutlineRow topRow(const Element& element) const
    {
        OutlineRow row = rowOf(element, element.kind);
        const bool isRoot = m_roots.contains(&element);
        row.declared = isRoot ? DeclaredAs::Operations : declaredAs(element);
        if (m_contract.language == Language::OpenApi || element.kind == ElementKind::Service)
            addOperations(row, *element.shape);
        else
            addParts(row, element, isRoot ? ElementKind::Operation : ElementKind::Field, {});
        return row;
    }

    OutlineRow rowOf(const Element& element, ElementKind as) const
    {
        OutlineRow row {.kind = as,
            .name = withoutPackage(element),
            .about = aboutOf(element),
            .node = element.node,
            .uses = usesOf(element)};
        row.identity = element.name;
        return row;
    }

    std::size_t usesOf(const Element& element) const
    {
        const bool isNamed = element.isShared || m_contract.language != Language::OpenApi;
        const std::size_t references = isNamed ? m_names.kinds().index().countUsesOf(element.node) : 0;
        return references
            + (m_names.says(nameKindOf(element.kind)) ? m_names.usesOf(element.node).size() : 0);
    }

    void addOperations(OutlineRow& row, const Element& holder) const
    {
        for (const Element* child : holder.children)
            if (child->kind == ElementKind::Operation)
                row.rows.push_back(rowOf(*child, ElementKind::Operation));
    }

    /// `choice`: only what is in that oneof.
    void addParts(OutlineRow& row, const Element& holder, ElementKind field, std::string_view choice) const
    {
        for (const Element* child : holder.children) {
            const bool isHere = facetText(*child, Facet::InChoice) == choice;
            if (!isPart(child->kind) || !isHere || (!choice.empty() && child->kind != ElementKind::Field))
                continue;
            row.rows.push_back(rowOf(*child, child->kind == ElementKind::Field ? field : child->kind));
            if (child->kind == ElementKind::FieldChoice)
                addParts(row.rows.back(), holder, field, child->name);
            else
                addParts(row.rows.back(), *child, field, {});
        }
    }

    const Contract& m_contract;
    const NameIndex& m_names;
    std::unordered_set<const Element*> m_roots;
};

} // namespace

DeclaredAs declaredAs(const Element& element)
{
    const std::string_view kind = facetText(element, Facet::TypeKind);
    const auto* const found = std::ranges::find(
        GraphQlKinds, kind, [](const std::pair<std::string_view, DeclaredAs>& each) { return each.first; });
    if (found != GraphQlKinds.end())
        return found->second;
    if (element.kind != ElementKind::Type || !element.facet(Facet::HomeFile))
        return DeclaredAs::Unsaid;
    return element.facet(Facet::EnumOpenness) ? DeclaredAs::Enum : DeclaredAs::Message;
}

std::vector<OutlineRow> outlineOf(const Contract& contract, const NameIndex& names)
{
    return OutlineWriter(contract, names).write();
}

} // namespace core
