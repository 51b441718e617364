// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/element_reader.h"

#include "core/contract/openapi/schema_reader.h"

#include <algorithm>
#include <string>

namespace core::openapi {

namespace {

/// From 3.1 on a reference may bring its own words.
void addWordsBesideReference(Reading& reading, Element& element)
{
    if (!reading.readsBesideReference())
        return;
    ElementDraft draft(reading, element);
    reading.forEachEntry(element.node, [&](const Node& entry, Word word) {
        if (word == Word::Summary)
            draft.addText(Facet::Summary, entry);
        else if (word == Word::Description)
            draft.addText(Facet::Description, entry);
    });
}

void readByKind(Reading& reading, Element& element)
{
    switch (element.kind) {
    case ElementKind::Parameter:
        return readParameter(reading, element);
    case ElementKind::Header:
        return readHeader(reading, element);
    case ElementKind::Request:
        return readRequest(reading, element);
    case ElementKind::Response:
        return readResponse(reading, element);
    case ElementKind::MediaType:
        return readMediaType(reading, element);
    case ElementKind::Link:
        return readLink(reading, element);
    case ElementKind::SecurityScheme:
        return readSecurityScheme(reading, element);
    default:
        return;
    }
}

} // namespace

void readElement(Reading& reading, Element& element)
{
    if (isSchema(element.kind))
        return readSchema(reading, element);
    if (!reading.expectMap(element.node))
        return;
    if (const Node reference = referenceOf(element.node)) {
        reading.refer(element, reference);
        addWordsBesideReference(reading, element);
    } else {
        readByKind(reading, element);
    }
}

Element& addElement(ElementDraft& parent, ElementKind kind, const Node& node, std::string_view name)
{
    Element& child = parent.newChild(kind, node, name);
    readElement(parent.reading(), child);
    return child;
}

void addElements(ElementDraft& parent, ElementKind kind, const Node& map)
{
    Reading& reading = parent.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(map)),
        [&](const Node& entry, Word) { addElement(parent, kind, entry, entry.key()); });
}

std::string_view lowered(Reading& reading, std::string_view text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::ranges::none_of(text, isUpper))
        return text;
    std::string lower(text);
    std::ranges::transform(
        lower, lower.begin(), [&](char c) { return static_cast<char>(isUpper(c) ? c | 0x20 : c); });
    return reading.arena().keep(lower);
}

} // namespace core::openapi
