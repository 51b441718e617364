// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_check.h"

#include "core/contract/graphql/type_text.h"
#include "core/document/graphql/graphql_keys.h"
#include "core/impact/operation_schema.h"
#include "core/impact/operation_values.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {
namespace {

struct Fragment {
    Node node;
    const OperationFile* file = nullptr;
};
using Fragments = std::map<std::string, Fragment, std::less<>>;

constexpr std::array<std::string_view, 3> KnownDirectives {"skip", "include", "deprecated"};

/// Fields that every type has, or every query.
bool isOfLanguage(std::string_view field)
{
    return field.starts_with("__");
}

bool isFragment(const Node& definition)
{
    return definition[graphql::KindKey].text() == "fragment";
}

std::string nameOf(const Node& operation)
{
    const std::string kind(operation[graphql::KindKey].text());
    const std::string_view name = operation[graphql::NameKey].text();
    return name.empty() ? kind : kind + " " + std::string(name);
}

/// Walks one operation. Fragments may lead to themselves, and brackets lie deep: each fragment is walked
/// once, and what is left to do stands in a list.
class OperationWalk {
public:
    OperationWalk(const OperationSchema& schema, const Fragments& fragments, OperationUse& use,
        const OperationFile& file, const Node& operation)
        : m_schema(schema)
        , m_fragments(fragments)
        , m_findings(use, file, operation)
    {
    }

    void walk()
    {
        const Node& operation = m_findings.operation();
        const std::string_view kind = operation[graphql::KindKey].text();
        const Element* root = m_schema.rootType(kind);
        m_findings.uses("schema." + std::string(kind));
        if (root == nullptr)
            return m_findings.missesAllBelow(operation, "operation.unknown", "schema." + std::string(kind),
                "the schema has no " + std::string(kind));
        checkVariables(m_schema, m_findings);
        checkDirectives(operation);
        enter(operation, *root, m_findings.file());
        while (!m_pending.empty()) {
            const Selections next = m_pending.back();
            m_pending.pop_back();
            m_findings.setFile(*next.file);
            for (const Node selection : next.list)
                check(selection, *next.type);
        }
    }

private:
    struct Selections {
        Node list;
        const Element* type;
        const OperationFile* file;
    };

    void enter(const Node& holder, const Element& type, const OperationFile& file)
    {
        m_findings.uses(std::string(type.name));
        m_pending.push_back({holder[graphql::SelectionsKey], &type, &file});
    }

    void check(const Node& selection, const Element& type)
    {
        checkDirectives(selection);
        if (selection[graphql::KindKey].text() != graphql::SpreadKind)
            return checkField(selection, type);
        if (const Node name = selection[graphql::NameKey])
            return checkSpread(name);
        const Node on = selection[graphql::OnKey];
        if (const Element* narrowed = on ? findType(on) : &type)
            enter(selection, *narrowed, m_findings.file());
    }

    const Element* findType(const Node& name)
    {
        const Element* type = m_schema.type(name.text());
        if (type == nullptr) {
            m_findings.uses(std::string(name.text()));
            m_findings.missesAllBelow(name, "type.unknown", std::string(name.text()),
                "there is no type '" + std::string(name.text()) + "'");
        }
        return type;
    }

    void checkSpread(const Node& name)
    {
        const auto found = m_fragments.find(name.text());
        if (found == m_fragments.end())
            return m_findings.missesAllBelow(name, "fragment.unknown", {},
                "no document has the fragment '" + std::string(name.text()) + "'");
        if (!m_walked.insert(found->first).second)
            return;
        const OperationFile* user = &m_findings.file();
        m_findings.setFile(*found->second.file);
        checkDirectives(found->second.node);
        if (const Element* type = findType(found->second.node[graphql::OnKey]))
            enter(found->second.node, *type, *found->second.file);
        m_findings.setFile(*user);
    }

    void checkField(const Node& selection, const Element& type)
    {
        const std::string_view name = selection[graphql::NameKey].text();
        if (isOfLanguage(name))
            return;
        const std::string place = std::string(type.name) + "." + std::string(name);
        m_findings.uses(place);
        for (const Element* each : m_schema.implementers(type))
            m_findings.uses(std::string(each->name) + "." + std::string(name));
        const Element* field = type.child(ElementKind::Field, name);
        if (field == nullptr)
            return missesField(selection, type, place);
        checkArguments(m_schema, m_findings, *field, selection, place);
        checkResult(selection, *field, place);
    }

    void missesField(const Node& selection, const Element& type, const std::string& place)
    {
        const std::string words = std::string(type.name) + " has no field '"
            + std::string(selection[graphql::NameKey].text()) + "'";
        if (selection[graphql::SelectionsKey])
            m_findings.missesAllBelow(selection, "field.unknown", place, words);
        else
            m_findings.misses(selection, "field.unknown", place, words);
    }

    void checkResult(const Node& selection, const Element& field, const std::string& place)
    {
        const std::string_view type = graphql::namedType(writtenType(field));
        m_findings.uses(std::string(type));
        const bool isSelected = static_cast<bool>(selection[graphql::SelectionsKey]);
        const bool isKnown = field.target != nullptr || graphql::isBuiltInScalar(type);
        const std::string words = place + " is of type " + std::string(type);
        if (isSelected && !isKnown)
            m_findings.missesAllBelow(
                selection, "type.unknown", std::string(type), words + ", which the schema does not define");
        else if (isSelected && isLeaf(field.target))
            m_findings.missesAllBelow(selection, "selection.of-leaf", place, words + ", which has no fields");
        else if (isSelected)
            enter(selection, *field.target, m_findings.file());
        else if (isKnown && !isLeaf(field.target))
            m_findings.misses(
                selection, "selection.missing", place, words + ", of which fields must be selected");
    }

    void checkDirectives(const Node& user)
    {
        for (const Node each : user[graphql::DirectivesKey]) {
            const std::string_view name = each[graphql::NameKey].text();
            const std::string place = "@" + std::string(name);
            m_findings.uses(place);
            if (const Element* directive = m_schema.directive(name))
                checkArguments(m_schema, m_findings, *directive, each, place);
            else if (std::ranges::find(KnownDirectives, name) == KnownDirectives.end())
                m_findings.misses(each, "directive.unknown", place, "there is no directive " + place);
        }
    }

    const OperationSchema& m_schema;
    const Fragments& m_fragments;
    OperationFindings m_findings;
    std::vector<Selections> m_pending;
    std::set<std::string_view> m_walked; ///< fragments
};

} // namespace

std::vector<OperationUse> checkOperations(
    const Contract& schema, std::span<const OperationFile> files, const std::stop_token& stop)
{
    const OperationSchema types(schema);
    Fragments fragments;
    for (const OperationFile& file : files)
        for (const Node definition : file.document->tree.root())
            if (isFragment(definition))
                fragments.try_emplace(
                    std::string(definition[graphql::NameKey].text()), Fragment {definition, &file});
    std::vector<OperationUse> uses;
    for (const OperationFile& file : files)
        for (const Node definition : file.document->tree.root()) {
            if (isFragment(definition) || !definition[graphql::SelectionsKey] || stop.stop_requested())
                continue;
            OperationUse& use = uses.emplace_back(OperationUse {nameOf(definition), file.path});
            OperationWalk(types, fragments, use, file, definition).walk();
        }
    return uses;
}

} // namespace core
