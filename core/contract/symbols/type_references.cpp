// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/type_references.h"

#include "core/contract/graphql/type_text.h"
#include "core/contract/proto/proto_options.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace core {

namespace {

/// Goes through all elements, with a list of its own: types may hold each other for longer than the stack.
class ReferenceCollector {
public:
    explicit ReferenceCollector(const Contract& contract)
        : m_contract(contract)
    {
        for (const Element* each : contract.root->children) {
            if (each->kind == ElementKind::DirectiveDefinition)
                m_directives.emplace(each->name, each);
            else if (each->kind == ElementKind::ExtensionField)
                m_extensions.emplace(each->name, each);
            else if (each->kind == ElementKind::Type)
                m_types.emplace(each->name, each->node);
        }
    }

    std::vector<ReferenceUse> collect()
    {
        std::vector<const Element*> pending {m_contract.root};
        while (!pending.empty()) {
            const Element& element = *pending.back();
            pending.pop_back();
            visit(element);
            pending.insert(pending.end(), element.children.begin(), element.children.end());
        }
        for (const ContractFile* file : m_contract.documents->files())
            visitStatements(*file);
        return std::move(m_uses);
    }

private:
    void visit(const Element& element)
    {
        const Node target = element.target ? element.target->node : Node();
        if (element.kind == ElementKind::Interface || element.kind == ElementKind::UnionMember)
            addName(element.node, target);
        else if (element.kind == ElementKind::AppliedDirective)
            addDirective(element);
        else if (element.kind == ElementKind::Option)
            addOption(element);
        else if (const FacetValue* type = element.facet(Facet::WrappedType))
            addWithin(type->node, graphql::namedType(type->text), target);
        else if (const FacetValue* name = element.facet(Facet::TypeName))
            addProtoType(*name, element);
        if (const FacetValue* extendee = element.facet(Facet::Extendee))
            addLastPart(extendee->node, typeNamed(extendee->text));
        visitDefault(element);
    }

    void addDirective(const Element& applied)
    {
        const auto found = m_directives.find(applied.name);
        if (found == m_directives.end())
            return;
        addName(applied.node[graphql::NameKey], found->second->node);
        for (const Element* given : applied.children) {
            const Element* argument = found->second->child(ElementKind::Argument, given->name);
            if (argument)
                add({given->node, argument->node, given->node.keyRange()});
            if (argument && argument->target)
                addValue(given->node, *argument->target);
        }
    }

    /// "(acme.owner).team": an extension, and fields of the message that it is.
    void addOption(const Element& option)
    {
        const Node statement = option.node["option:"];
        const Node written = statement ? statement : option.node;
        const ByteRange all = statement ? statement.range() : option.node.keyRange();
        const std::string_view text = written.tree().source().slice(all);
        const std::size_t closing = option.name.starts_with('(') ? text.find(')') : std::string_view::npos;
        const Element* extension = closing == std::string_view::npos
            ? nullptr
            : extensionNamed(option.name.substr(1, option.name.find(')') - 1), scopeOf(option));
        if (!extension)
            return;
        add({written, extension->node, wordBefore(text, closing, all.begin)});
        const Element* type = extension->target;
        std::size_t at = closing + 1;
        while (type && (at = text.find_first_not_of(" .", at)) != std::string_view::npos) {
            const std::size_t end = std::min(text.find_first_of(" .", at), text.size());
            const Element* field = type->child(ElementKind::Field, text.substr(at, end - at));
            if (field)
                add({written, field->node, wordBefore(text, end, all.begin)});
            type = field ? field->target : nullptr;
            at = end;
        }
        if (const FacetValue* value = option.facet(Facet::OptionValue); value && type)
            addValue(value->node, *type);
    }

    /// The word that ends there, but for blanks.
    static ByteRange wordBefore(std::string_view text, std::size_t end, std::uint32_t begin)
    {
        const std::size_t last = text.find_last_not_of(" \t\r\n", end - 1) + 1;
        const std::size_t before = text.find_last_of(" \t\r\n.(", last - 1);
        const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
        return {begin + static_cast<std::uint32_t>(first), begin + static_cast<std::uint32_t>(last)};
    }

    /// Names are looked up from what they stand in outwards.
    static std::string_view scopeOf(const Element& option)
    {
        for (const Element* at = option.parent; at; at = at->parent) {
            if (const FacetValue* package = at->facet(Facet::Package); at->kind == ElementKind::SourceFile)
                return package ? package->text : std::string_view();
            if (at->isShared || at->kind == ElementKind::Service || at->kind == ElementKind::ExtensionField)
                return at->name;
        }
        return {};
    }

    const Element* extensionNamed(std::string_view written, std::string_view scope) const
    {
        if (written.starts_with('.')) {
            const auto found = m_extensions.find(written.substr(1));
            return found == m_extensions.end() ? nullptr : found->second;
        }
        for (;;) {
            const std::string name =
                scope.empty() ? std::string(written) : std::string(scope) + "." + std::string(written);
            if (const auto found = m_extensions.find(name); found != m_extensions.end())
                return found->second;
            if (scope.empty())
                return nullptr;
            scope = scope.substr(0, std::max(scope.rfind('.') + 1, std::size_t {1}) - 1);
        }
    }

    void addProtoType(const FacetValue& name, const Element& element)
    {
        if (!name.node || !element.target || name.node.text() == "group")
            return;
        const Element* value =
            name.node.isMap() ? element.target->child(ElementKind::Field, "value") : nullptr;
        if (value)
            addLastPart(name.node["value:"], value->target ? value->target->node : Node());
        else
            addLastPart(name.node, element.target->node);
    }

    void visitDefault(const Element& element)
    {
        if (!element.target || !element.node)
            return;
        if (m_contract.language == Language::GraphQl)
            addValue(element.node[graphql::DefaultKey], *element.target);
        else if (const Node said = proto::optionOf(element.node, "default").value)
            addValue(said, *element.target);
    }

    /// Enum values by their names, fields of an input by theirs.
    void addValue(const Node& value, const Element& type)
    {
        if (value.isSequence()) {
            for (const Node each : value)
                addValue(each, type);
        } else if (value.isMap()) {
            for (const Node each : value)
                if (const Element* field = type.child(ElementKind::Field, each.key())) {
                    add({each, field->node, each.keyRange()});
                    if (field->target)
                        addValue(each, *field->target);
                }
        } else if (const Element* named =
                       value ? type.child(ElementKind::EnumValue, value.text()) : nullptr) {
            addName(value, named->node);
        }
    }

    /// What elements do not know: what a type is extended by, and which files are imported.
    void visitStatements(const ContractFile& file)
    {
        for (const Node entry : file.document.tree.root()) {
            if (m_contract.language == Language::GraphQl
                && entry[graphql::KindKey].text().starts_with("extend "))
                addName(entry[graphql::NameKey], typeNamed(entry[graphql::NameKey].text()));
            else if (const Node import = entry["import:"])
                if (const ContractFile* led = m_contract.documents->imported(file, import.text()))
                    add({import, led->document.tree.root(), {}});
        }
    }

    Node typeNamed(std::string_view name) const
    {
        const auto found = m_types.find(name);
        return found == m_types.end() ? Node() : found->second;
    }

    void addName(const Node& written, const Node& target)
    {
        if (written)
            add({written, target, written.range()});
    }

    void addWithin(const Node& written, std::string_view name, const Node& target)
    {
        if (!written)
            return;
        const std::size_t at = written.tree().source().slice(written.range()).find(name);
        const auto begin = written.range().begin + static_cast<std::uint32_t>(at);
        if (at != std::string_view::npos)
            add({written, target, {begin, begin + static_cast<std::uint32_t>(name.size())}});
    }

    /// "Order" of "acme.v1.Order".
    void addLastPart(const Node& written, const Node& target)
    {
        if (!written)
            return;
        const ByteRange all = written.range();
        const std::size_t dot = written.tree().source().slice(all).rfind('.');
        const auto begin =
            all.begin + static_cast<std::uint32_t>(dot == std::string_view::npos ? 0 : dot + 1);
        add({written, target, {begin, all.end}});
    }

    void add(const ReferenceUse& use)
    {
        if (use.target && use.reference != use.target)
            m_uses.push_back(use);
    }

    const Contract& m_contract;
    std::map<std::string_view, Node> m_types;
    std::map<std::string_view, const Element*> m_directives;
    std::map<std::string_view, const Element*> m_extensions;
    std::vector<ReferenceUse> m_uses;
};

} // namespace

std::vector<ReferenceUse> typeReferences(const Contract& contract)
{
    return ReferenceCollector(contract).collect();
}

std::shared_ptr<const ReferenceIndex> referencesOf(const Contract& contract)
{
    return contract.language == Language::OpenApi
        ? std::make_shared<const ReferenceIndex>(contract.documents)
        : std::make_shared<const ReferenceIndex>(contract.documents, typeReferences(contract));
}

} // namespace core
