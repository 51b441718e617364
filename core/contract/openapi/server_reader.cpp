// SPDX-License-Identifier: Apache-2.0
// Servers and tags.
#include "core/contract/fragment.h"
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/service_reader.h"

#include <string>
#include <vector>

namespace core::openapi {

namespace {

void readServerVariable(Reading& reading, Element& variable)
{
    ElementDraft draft(reading, variable);
    reading.forEachEntry(reading.expectMap(variable.node), [&](const Node& entry, Word word) {
        switch (word) {
        case Word::Enum: {
            const Node list = reading.expectList(entry);
            const std::vector<Node> values(list.begin(), list.end());
            return draft.add({.facet = Facet::Enum,
                .node = entry,
                .values = reading.arena().keep(std::span<const Node>(values))});
        }
        case Word::Default:
            return draft.addText(Facet::Default, entry);
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        default:
            draft.addUnknown(entry, "a server variable");
        }
    });
}

void readServer(Reading& reading, Element& server)
{
    ElementDraft draft(reading, server);
    reading.forEachEntry(server.node, [&](const Node& entry, Word word) {
        switch (word) {
        case Word::Url:
            return draft.addText(Facet::Url, entry);
        case Word::Name:
            return draft.addText(Facet::Title, entry);
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        case Word::Variables:
            return reading.forEachEntry(reading.expectMap(entry), [&](const Node& each, Word) {
                readServerVariable(reading, draft.newChild(ElementKind::ServerVariable, each, each.key()));
            });
        default:
            draft.addUnknown(entry, "a server");
        }
    });
}

void readTag(Reading& reading, Element& tag)
{
    ElementDraft draft(reading, tag);
    reading.forEachEntry(tag.node, [&](const Node& entry, Word word) {
        switch (word) {
        case Word::Name:
            return;
        case Word::Summary:
            return draft.addText(Facet::Summary, entry);
        case Word::Description:
            return draft.addText(Facet::Description, entry);
        case Word::ExternalDocs:
            return draft.addValue(Facet::ExternalDocs, entry);
        case Word::Parent:
            return draft.addText(Facet::TagParent, entry);
        case Word::Kind:
            return draft.addText(Facet::TagKind, entry);
        default:
            draft.addUnknown(entry, "a tag");
        }
    });
}

/// What is in effect when nobody names a server.
bool isDefaultServer(const Node& servers)
{
    return servers.size() == 1 && servers.first().resolved().size() == 1
        && entryOf(servers.first(), "url").resolved().text() == "/";
}

void addSwaggerServer(ElementDraft& parent, const Node& said, const std::string& url)
{
    Element& server = parent.newChild(ElementKind::Server, said, parent.reading().arena().keep(url));
    ElementDraft(parent.reading(), server).add({.facet = Facet::Url, .node = said, .text = server.name});
}

} // namespace

Node rootOf(Reading& reading)
{
    return reading.contract().root->node;
}

void addServers(ElementDraft& parent, const Node& servers)
{
    Reading& reading = parent.reading();
    const Node list = servers ? reading.expectList(servers) : Node();
    if (isDefaultServer(list))
        return;
    for (const Node& each : list) {
        if (!reading.expectMap(each))
            continue;
        const std::string_view url = entryOf(each, "url").resolved().text();
        readServer(reading, parent.newChild(ElementKind::Server, each, url));
    }
}

void addSwaggerServers(ElementDraft& parent, const Node& schemes)
{
    Reading& reading = parent.reading();
    const Node root = rootOf(reading);
    const Node host = entryOf(root, "host");
    const Node basePath = entryOf(root, "basePath");
    std::string address = host ? "//" + std::string(host.resolved().text()) : "";
    if (basePath.resolved().text() != "/")
        address += basePath.resolved().text();
    const Node list = schemes ? reading.expectList(schemes) : Node();
    if (host && list.size() > 0) {
        for (const Node& scheme : list)
            addSwaggerServer(parent, scheme, std::string(scheme.resolved().text()) + ":" + address);
    } else if (!address.empty()) {
        addSwaggerServer(parent, host ? host : basePath, address);
    }
}

void addTags(ElementDraft& contract, const Node& tags)
{
    Reading& reading = contract.reading();
    for (const Node& each : reading.expectList(tags)) {
        if (reading.expectMap(each))
            readTag(
                reading, contract.newChild(ElementKind::Tag, each, entryOf(each, "name").resolved().text()));
    }
}

void addTagNames(ElementDraft& operation, const Node& names)
{
    const Node list = operation.reading().expectList(names);
    const std::vector<Node> values(list.begin(), list.end());
    if (!values.empty())
        operation.add({.facet = Facet::Tags,
            .node = names,
            .values = operation.reading().arena().keep(std::span<const Node>(values))});
}

} // namespace core::openapi
