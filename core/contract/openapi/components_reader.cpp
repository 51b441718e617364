// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/components_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/parameter_reader.h"
#include "core/contract/openapi/service_reader.h"

#include <array>
#include <optional>

namespace core::openapi {

namespace {

struct ComponentSection {
    Word word;
    ElementKind kind;
};

constexpr auto ComponentSections = std::to_array<ComponentSection>({
    {Word::Schemas, ElementKind::Type},
    {Word::Definitions, ElementKind::Type},
    {Word::Parameters, ElementKind::Parameter},
    {Word::Responses, ElementKind::Response},
    {Word::RequestBodies, ElementKind::Request},
    {Word::Headers, ElementKind::Header},
    {Word::Links, ElementKind::Link},
    {Word::MediaTypes, ElementKind::MediaType},
    {Word::SecuritySchemes, ElementKind::SecurityScheme},
    {Word::SecurityDefinitions, ElementKind::SecurityScheme},
});

/// Nothing for what stands only in its users: responses of 2.0, whose bodies depend on the operation, and
/// what is read anew for each use.
std::optional<ElementKind> kindOfSection(Reading& reading, const Node& section)
{
    const Word word = reading.wordOf(section);
    if (reading.version() == Version::V20 && word == Word::Responses)
        return std::nullopt;
    for (const ComponentSection& each : ComponentSections) {
        if (each.word == word)
            return each.kind;
    }
    return std::nullopt;
}

template <class Visit>
void forEachComponent(Reading& reading, const Node& section, const Visit& visit)
{
    const std::optional<ElementKind> kind = kindOfSection(reading, section);
    if (!kind)
        return;
    reading.forEachEntry(reading.follow(reading.expectMap(section)), [&](const Node& entry, Word) {
        if (*kind != ElementKind::Parameter || !isOfBody(reading, entry))
            visit(*kind, entry);
    });
}

void nameSection(Reading& reading, const Node& section)
{
    forEachComponent(reading, section,
        [&](ElementKind kind, const Node& component) { reading.nameShared(kind, component); });
}

/// Where a file of definitions keeps things by name.
bool isNamedPlace(Reading& reading, const Element& element)
{
    const Node place = element.node.resolved();
    if (&place.tree() == &rootOf(reading).tree())
        return false;
    const Node parent = place.parent();
    if (!parent || !parent.parent())
        return true;
    switch (reading.wordOf(parent)) {
    case Word::Schemas:
    case Word::Definitions:
    case Word::DollarDefs:
    case Word::Parameters:
    case Word::Responses:
    case Word::RequestBodies:
    case Word::Headers:
        return place.hasKey();
    default:
        return false;
    }
}

} // namespace

void nameComponents(Reading& reading, const Node& root)
{
    if (reading.version() == Version::V20) {
        for (const char* key : {"definitions", "parameters", "securityDefinitions"}) {
            if (const Node section = entryOf(root, key))
                nameSection(reading, section);
        }
        return;
    }
    if (const Node components = entryOf(root, "components")) {
        reading.forEachEntry(reading.follow(reading.expectMap(components)),
            [&](const Node& section, Word) { nameSection(reading, section); });
    }
}

void addSection(ElementDraft& contract, const Node& section)
{
    Reading& reading = contract.reading();
    forEachComponent(reading, section, [&](ElementKind kind, const Node& component) {
        Element& shared = reading.sharedAt(kind, component);
        if (shared.name == component.key())
            contract.addChild(shared);
        else
            readElement(reading, contract.newChild(kind, component, component.key()));
    });
}

void addComponents(ElementDraft& contract, const Node& components)
{
    Reading& reading = contract.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(components)), [&](const Node& section, Word word) {
        switch (word) {
        case Word::Examples:
        case Word::Callbacks:
        case Word::PathItems:
            return;
        default:
            if (kindOfSection(reading, section))
                addSection(contract, section);
            else
                contract.addUnknown(section, "components");
        }
    });
}

void addReferredElements(ElementDraft& contract)
{
    Reading& reading = contract.reading();
    while (Element* const next = reading.nextUnread())
        reading.readUnit(*next, readElement);
    for (const Element* each : reading.sharedElements()) {
        if (!reading.isNamed(*each) && isNamedPlace(reading, *each))
            contract.addChild(*each);
    }
}

} // namespace core::openapi
