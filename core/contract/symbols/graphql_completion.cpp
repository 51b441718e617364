// SPDX-License-Identifier: Apache-2.0
#include "core/contract/facet_text.h"
#include "core/contract/graphql/type_text.h"
#include "core/contract/symbols/declared_completion.h"
#include "core/contract/symbols/graphql_place.h"
#include "core/contract/symbols/offered_names.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace core::graphql {
namespace {

constexpr std::array<std::string_view, 9> DefinitionWords {
    "type", "interface", "union", "enum", "input", "scalar", "directive", "extend", "schema"};
constexpr std::array<std::string_view, 7> ExtendedWords {
    "type", "interface", "union", "enum", "input", "scalar", "schema"};
constexpr std::array<std::string_view, 3> OperationWords {"query", "mutation", "subscription"};
constexpr std::array<std::string_view, 5> ScalarNames {"Int", "Float", "String", "Boolean", "ID"};
constexpr std::array<std::string_view, 19> LocationNames {"QUERY", "MUTATION", "SUBSCRIPTION", "FIELD",
    "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "SCHEMA", "SCALAR",
    "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
    "INPUT_OBJECT", "INPUT_FIELD_DEFINITION"};

struct KnownDirective {
    std::string_view name;
    std::string_view locations;
};
constexpr std::array<KnownDirective, 3> KnownDirectives {
    {{"deprecated", "FIELD_DEFINITION ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION ENUM_VALUE"},
        {"specifiedBy", "SCALAR"}, {"oneOf", "INPUT_OBJECT"}}};

bool isWordOf(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

class SchemaOffers {
public:
    SchemaOffers(const Contract& contract, const Place& place)
        : m_contract(contract)
        , m_place(place)
    {
    }

    std::vector<Offer> offers()
    {
        switch (m_place.wanted) {
        case Wanted::Nothing:
            break;
        case Wanted::Definition:
            addWords(DefinitionWords);
            break;
        case Wanted::Extended:
            addWords(ExtendedWords);
            break;
        case Wanted::ExtendedType:
            addTypes({m_place.kind});
            break;
        case Wanted::Implements:
            addWords(std::array<std::string_view, 1> {"implements"});
            break;
        case Wanted::Interface:
            addTypes({"interface"});
            break;
        case Wanted::OutputType:
            addWords(ScalarNames);
            addTypes({"scalar", "enum", "type", "interface", "union"});
            break;
        case Wanted::InputType:
            addWords(ScalarNames);
            addTypes({"scalar", "enum", "input"});
            break;
        case Wanted::ObjectType:
            addTypes({"type"});
            break;
        case Wanted::Directive:
            addDirectives();
            break;
        case Wanted::Location:
            addWords(LocationNames);
            break;
        case Wanted::Operation:
            addWords(OperationWords);
            break;
        case Wanted::Value:
            addValues();
            break;
        case Wanted::Given:
            addGiven();
            break;
        }
        return std::move(m_offers);
    }

private:
    void add(std::string_view name, const Element* element = nullptr)
    {
        if (std::ranges::find(m_place.taken, name) != m_place.taken.end())
            return;
        Offer offer {.text = std::string(name), .name = std::string(name)};
        if (element) {
            const std::string_view about = facetText(*element, Facet::Description);
            offer.about = about.substr(0, about.find('\n'));
        }
        m_offers.push_back(std::move(offer));
    }

    void addWords(std::span<const std::string_view> words)
    {
        for (const std::string_view word : words)
            add(word);
    }

    void addTypes(std::initializer_list<std::string_view> kinds)
    {
        for (const Element* each : m_contract.root->children) {
            const bool isIt = each->kind == ElementKind::Type
                && std::ranges::find(kinds, facetText(*each, Facet::TypeKind)) != kinds.end();
            // No interface implements itself.
            if (isIt && (m_place.wanted != Wanted::Interface || each->name != m_place.definition))
                add(each->name, each);
        }
    }

    static bool mayStandAt(const Element& directive, std::string_view location)
    {
        const FacetValue* locations = directive.facet(Facet::Locations);
        return locations && std::ranges::any_of(locations->values, [&](const Node& each) {
            return each.text() == location;
        });
    }

    /// One that may stand there several times is offered again.
    void addDirectives()
    {
        const std::vector<std::string_view> taken = std::exchange(m_place.taken, {});
        const auto isTaken = [&](std::string_view name) {
            return std::ranges::find(taken, name) != taken.end();
        };
        for (const KnownDirective& each : KnownDirectives)
            if (!isTaken(each.name) && isWordOf(each.locations, m_place.location))
                add(each.name);
        for (const Element* each : m_contract.root->children)
            if (each->kind == ElementKind::DirectiveDefinition && mayStandAt(*each, m_place.location)
                && (!isTaken(each->name) || each->is(Facet::Repeatable)))
                add(each->name, each);
    }

    const Element* child(ElementKind kind, std::string_view name) const
    {
        return m_contract.root->child(kind, name);
    }

    void addGiven()
    {
        if (m_place.directive == "deprecated")
            return addArgument("reason", nullptr);
        if (m_place.directive == "specifiedBy")
            return addArgument("url", nullptr);
        const Element* directive = child(ElementKind::DirectiveDefinition, m_place.directive);
        if (!directive)
            return;
        for (const Element* each : directive->children)
            if (each->kind == ElementKind::Argument)
                addArgument(each->name, each);
    }

    void addArgument(std::string_view name, const Element* element)
    {
        const std::size_t before = m_offers.size();
        add(name, element);
        if (m_offers.size() > before)
            m_offers.back().text += ": ";
    }

    void addValues()
    {
        std::string_view type = m_place.type;
        if (!m_place.directive.empty()) {
            const Element* directive = child(ElementKind::DirectiveDefinition, m_place.directive);
            const Element* argument =
                directive ? directive->child(ElementKind::Argument, m_place.argument) : nullptr;
            type = argument ? facetText(*argument, Facet::WrappedType) : std::string_view();
        }
        m_place.taken.clear();
        const std::string_view named = namedType(type);
        if (named == "Boolean")
            addWords(std::array<std::string_view, 2> {"true", "false"});
        const Element* element = child(ElementKind::Type, named);
        if (!element || facetText(*element, Facet::TypeKind) != "enum")
            return;
        for (const Element* each : element->children)
            if (each->kind == ElementKind::EnumValue)
                add(each->name, each);
    }

    const Contract& m_contract;
    Place m_place;
    std::vector<Offer> m_offers;
};

} // namespace

Completion completionAt(const Contract& contract, const Document& text, std::uint32_t offset)
{
    const Place place = placeAt(text, offset);
    Completion completion {place.word, SchemaOffers(contract, place).offers()};
    keepMatching(completion.offers, place.typed);
    return completion;
}

} // namespace core::graphql
