// SPDX-License-Identifier: Apache-2.0
// Security schemes, and what operations ask of them.
#include "core/contract/fragment.h"
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/service_reader.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core::openapi {

namespace {

void addScopes(ElementDraft& flow, const Node& scopes)
{
    Reading& reading = flow.reading();
    reading.forEachEntry(reading.expectMap(scopes), [&](const Node& each, Word word) {
        if (word == Word::Extension)
            return flow.addExtension(each);
        Element& scope = flow.newChild(ElementKind::SecurityScope, each, each.key());
        ElementDraft(reading, scope).addText(Facet::Description, each);
    });
}

/// A keyword of a flow; in 2.0 the scheme is its own only flow.
bool addFlowKeyword(ElementDraft& flow, const Node& entry, Word word)
{
    switch (word) {
    case Word::AuthorizationUrl:
        flow.addText(Facet::AuthorizationUrl, entry);
        return true;
    case Word::TokenUrl:
        flow.addText(Facet::TokenUrl, entry);
        return true;
    case Word::RefreshUrl:
        flow.addText(Facet::RefreshUrl, entry);
        return true;
    case Word::DeviceAuthorizationUrl:
        flow.addText(Facet::DeviceAuthorizationUrl, entry);
        return true;
    case Word::Scopes:
        addScopes(flow, entry);
        return true;
    default:
        return false;
    }
}

void addFlows(ElementDraft& scheme, const Node& flows)
{
    Reading& reading = scheme.reading();
    reading.forEachEntry(reading.expectMap(flows), [&](const Node& each, Word word) {
        if (word == Word::Extension)
            return scheme.addExtension(each);
        if (!reading.expectMap(each))
            return;
        ElementDraft flow(reading, scheme.newChild(ElementKind::SecurityFlow, each, each.key()));
        reading.forEachEntry(each, [&](const Node& entry, Word inner) {
            if (!addFlowKeyword(flow, entry, inner))
                flow.addUnknown(entry, "an OAuth flow");
        });
    });
}

std::string_view flowOfSwagger(std::string_view name)
{
    if (name == "application")
        return "clientCredentials";
    return name == "accessCode" ? "authorizationCode" : name;
}

void addSwaggerFlow(ElementDraft& scheme, const Node& name)
{
    Reading& reading = scheme.reading();
    Element& child = scheme.newChild(
        ElementKind::SecurityFlow, scheme.element().node, flowOfSwagger(name.resolved().text()));
    ElementDraft flow(reading, child);
    reading.forEachEntry(
        child.node, [&](const Node& entry, Word word) { addFlowKeyword(flow, entry, word); });
}

bool isFlowKeyword(Word word)
{
    return word == Word::AuthorizationUrl || word == Word::TokenUrl || word == Word::Scopes;
}

class SchemeReader {
public:
    SchemeReader(Reading& reading, Element& scheme)
        : m_reading(reading)
        , m_draft(reading, scheme)
    {
    }

    void readEntry(const Node& entry, Word word)
    {
        const bool isSwagger = m_reading.version() == Version::V20;
        if (isSwagger && isFlowKeyword(word))
            return;
        switch (word) {
        case Word::Type:
            return addType(entry);
        case Word::Scheme:
            return addScheme(entry);
        case Word::Name:
            return m_draft.addText(Facet::SchemeName, entry);
        case Word::In:
            return m_draft.addText(Facet::Location, entry);
        case Word::BearerFormat:
            return m_draft.addText(Facet::BearerFormat, entry);
        case Word::OpenIdConnectUrl:
        case Word::Oauth2MetadataUrl:
            return m_draft.addText(Facet::MetadataUrl, entry);
        case Word::Description:
            return m_draft.addText(Facet::Description, entry);
        case Word::Deprecated:
            return m_draft.addFlag(Facet::Deprecated, entry);
        case Word::Flows:
            return addFlows(m_draft, entry);
        case Word::Flow:
            if (!isSwagger)
                break;
            return addSwaggerFlow(m_draft, entry);
        default:
            break;
        }
        m_draft.addUnknown(entry, "a security scheme");
    }

private:
    /// What 2.0 calls "basic" is a scheme of "http".
    void addType(const Node& entry)
    {
        if (entry.resolved().text() != "basic")
            return m_draft.addText(Facet::SchemeType, entry);
        m_draft.add({.facet = Facet::SchemeType, .node = entry, .text = "http"});
        m_draft.add({.facet = Facet::SchemeName, .node = entry, .text = "basic"});
    }

    void addScheme(const Node& entry)
    {
        m_draft.add(
            {.facet = Facet::SchemeName, .node = entry, .text = lowered(m_reading, entry.resolved().text())});
    }

    Reading& m_reading;
    ElementDraft m_draft;
};

/// Where the schemes of the description stand.
Node schemesOf(Reading& reading)
{
    const Node root = rootOf(reading);
    return reading.version() == Version::V20
        ? entryOf(root, "securityDefinitions")
        : reading.follow(entryOf(reading.follow(entryOf(root, "components")), "securitySchemes"));
}

void addDemand(ElementDraft& alternative, const Node& demand)
{
    Reading& reading = alternative.reading();
    Element& element = alternative.newChild(ElementKind::SecurityDemand, demand, demand.key());
    referToScheme(reading, element);
    ElementDraft draft(reading, element);
    for (const Node& scope : reading.expectList(demand))
        draft.newChild(ElementKind::DemandedScope, scope, scope.resolved().text());
}

std::string_view alternativeName(Reading& reading, const Node& requirement)
{
    std::vector<std::string_view> names;
    reading.forEachEntry(requirement, [&](const Node& demand, Word) { names.push_back(demand.key()); });
    if (names.size() == 1)
        return names.front();
    std::ranges::sort(names);
    std::string all;
    for (const std::string_view name : names)
        all.append(all.empty() ? "" : " & ").append(name);
    return reading.arena().keep(all);
}

} // namespace

void referToScheme(Reading& reading, Element& demand)
{
    if (const Node scheme = entryOf(schemesOf(reading), demand.name))
        demand.target = &reading.sharedAt(ElementKind::SecurityScheme, scheme);
    else
        reading.unresolved(
            demand.node, "security: " + std::string(demand.name), "no security scheme has that name");
}

void readSecurityScheme(Reading& reading, Element& scheme)
{
    SchemeReader reader(reading, scheme);
    reading.forEachEntry(scheme.node, [&](const Node& entry, Word word) { reader.readEntry(entry, word); });
}

void addSecurity(ElementDraft& operation, const Node& security)
{
    Reading& reading = operation.reading();
    const Node list = security ? reading.expectList(security) : Node();
    if (list.size() == 0)
        operation.newChild(ElementKind::SecurityAlternative, security);
    for (const Node& each : list) {
        if (!reading.expectMap(each))
            continue;
        Element& element =
            operation.newChild(ElementKind::SecurityAlternative, each, alternativeName(reading, each));
        ElementDraft alternative(reading, element);
        reading.forEachEntry(each, [&](const Node& demand, Word) { addDemand(alternative, demand); });
    }
}

} // namespace core::openapi
