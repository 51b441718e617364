// SPDX-License-Identifier: Apache-2.0
// Request bodies, responses and links.
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/operation_reader.h"
#include "core/contract/openapi/swagger_reader.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core::openapi {

namespace {

/// "2xx" means "2XX".
std::string_view statusName(Reading& reading, std::string_view written)
{
    const auto isSmall = [](char c) { return c == 'x'; };
    if (written.size() != 3 || std::ranges::none_of(written, isSmall))
        return written;
    std::string name(written);
    std::ranges::replace(name, 'x', 'X');
    return reading.arena().keep(name);
}

void addLinkParameters(ElementDraft& draft, const Node& said)
{
    std::vector<Node> values;
    Reading& reading = draft.reading();
    reading.forEachEntry(reading.expectMap(said), [&](const Node& each, Word) { values.push_back(each); });
    draft.add({.facet = Facet::LinkParameters,
        .node = said,
        .values = reading.arena().keep(std::span<const Node>(values))});
}

/// In 2.0 the bodies of a shared response depend on what the operation produces.
void addResponse(ElementDraft& operation, const Node& entry, std::string_view name)
{
    Reading& reading = operation.reading();
    const Node said = reading.expectMap(entry);
    if (reading.version() != Version::V20 || !referenceOf(said)) {
        addElement(operation, ElementKind::Response, entry, name);
    } else {
        const Node response = reading.follow(said);
        Element& element = operation.newChild(ElementKind::Response, response ? response : entry, name);
        if (response.isMap())
            readResponse(reading, element);
    }
}

} // namespace

void readRequest(Reading& reading, Element& request)
{
    ElementDraft draft(reading, request);
    reading.forEachEntry(request.node, [&](const Node& entry, Word word) {
        switch (word) {
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        case Word::Required:
            return draft.addFlag(Facet::Required, entry);
        case Word::Content:
            return addContent(draft, entry);
        default:
            draft.addUnknown(entry, "a request body");
        }
    });
}

void readResponse(Reading& reading, Element& response)
{
    ElementDraft draft(reading, response);
    const bool isSwagger = reading.version() == Version::V20;
    reading.forEachEntry(response.node, [&](const Node& entry, Word word) {
        switch (word) {
        case Word::Summary:
            return draft.addText(Facet::Summary, entry);
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        case Word::Headers:
            return addHeaders(draft, entry);
        case Word::Content:
            return addContent(draft, entry);
        case Word::Links:
            return addElements(draft, ElementKind::Link, entry);
        case Word::Schema:
        case Word::Examples:
            if (isSwagger)
                return;
            [[fallthrough]];
        default:
            draft.addUnknown(entry, "a response");
        }
    });
    if (isSwagger)
        addSwaggerContent(draft);
}

void addResponses(ElementDraft& operation, const Node& responses)
{
    Reading& reading = operation.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(responses)), [&](const Node& entry, Word word) {
        if (word == Word::Extension)
            operation.addExtension(entry);
        else
            addResponse(operation, entry, statusName(reading, entry.key()));
    });
}

void readLink(Reading& reading, Element& link)
{
    ElementDraft draft(reading, link);
    reading.forEachEntry(link.node, [&](const Node& entry, Word word) {
        switch (word) {
        case Word::OperationId:
        case Word::OperationRef:
            return draft.addText(Facet::LinkTarget, entry);
        case Word::Parameters:
            return addLinkParameters(draft, entry);
        case Word::RequestBody:
            return draft.addValue(Facet::LinkBody, entry);
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        case Word::Server:
            return draft.addValue(Facet::LinkServer, entry);
        default:
            draft.addUnknown(entry, "a link");
        }
    });
}

} // namespace core::openapi
