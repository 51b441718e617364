// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/contract_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/components_reader.h"
#include "core/contract/openapi/effective_schemas.h"
#include "core/contract/openapi/operation_reader.h"
#include "core/contract/openapi/reachability.h"
#include "core/contract/openapi/service_reader.h"

#include <algorithm>

namespace core::openapi {

namespace {

class RootReader {
public:
    RootReader(Reading& reading, Element& root)
        : m_reading(reading)
        , m_draft(reading, root)
    {
    }

    void read(const Node& root)
    {
        nameComponents(m_reading, root);
        m_reading.forEachEntry(root, [&](const Node& entry, Word word) { readEntry(entry, word); });
        if (m_reading.version() == Version::V20)
            addSwaggerServers(m_draft, entryOf(root, "schemes"));
        addReferredElements(m_draft);
    }

private:
    void readEntry(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Openapi:
        case Word::Swagger:
        case Word::Security:
            return;
        case Word::Info:
            return readInfo(entry);
        case Word::Tags:
            return addTags(m_draft, entry);
        case Word::ExternalDocs:
            return m_draft.addValue(Facet::ExternalDocs, entry);
        case Word::Paths:
            return addPaths(m_draft, entry);
        default:
            break;
        }
        const bool isKnown =
            m_reading.version() == Version::V20 ? readSwaggerEntry(entry, word) : readNewerEntry(entry, word);
        if (!isKnown)
            m_draft.addUnknown(entry, "this version's root");
    }

    bool readSwaggerEntry(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Definitions:
        case Word::Parameters:
        case Word::SecurityDefinitions:
            addSection(m_draft, entry);
            return true;
        case Word::Responses:
        case Word::Host:
        case Word::BasePath:
        case Word::Schemes:
        case Word::Consumes:
        case Word::Produces:
            return true;
        default:
            return false;
        }
    }

    bool readNewerEntry(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Servers:
            addServers(m_draft, entry);
            return true;
        case Word::Components:
            addComponents(m_draft, entry);
            return true;
        default:
            return m_reading.version() >= Version::V31 && readEntrySince31(entry, word);
        }
    }

    bool readEntrySince31(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Webhooks:
            addWebhooks(m_draft, entry);
            return true;
        case Word::JsonSchemaDialect:
            m_draft.addText(Facet::SchemaDialect, entry);
            if (!dialectFromUri(entry.resolved().text()))
                m_reading.notUnderstood(entry, "is a dialect of schemas that is not known; read as 2020-12");
            return true;
        case Word::DollarSelf:
            return m_reading.version() >= Version::V32;
        default:
            return false;
        }
    }

    void readInfo(const Node& info)
    {
        m_reading.forEachEntry(m_reading.follow(m_reading.expectMap(info)),
            [&](const Node& entry, Word word) { readInfoEntry(entry, word); });
    }

    void readInfoEntry(const Node& entry, Word word)
    {
        switch (word) {
        case Word::Title:
            m_reading.contract().title = entry.resolved().text();
            return m_draft.addText(Facet::Title, entry);
        case Word::Version:
            // The name of the release, not a promise: nothing to compare.
            m_reading.contract().version = entry.resolved().text();
            return;
        case Word::Summary:
            return m_draft.addText(Facet::Summary, entry);
        case Word::Description:
            return m_draft.addText(Facet::Description, entry);
        case Word::TermsOfService:
            return m_draft.addText(Facet::TermsOfService, entry);
        case Word::Contact:
            return m_draft.addValue(Facet::Contact, entry);
        case Word::License:
            return m_draft.addValue(Facet::License, entry);
        default:
            m_draft.addUnknown(entry, "info");
        }
    }

    Reading& m_reading;
    ElementDraft m_draft;
};

std::size_t countTypes(const Element& root)
{
    return static_cast<std::size_t>(std::ranges::count(root.children, ElementKind::Type, &Element::kind));
}

} // namespace

void readContract(Contract& contract, ElementArena& arena, const Node& root, const Contract* before,
    const std::stop_token& stop)
{
    const CarriedUnits carried(before, contract, root);
    const Version version = versionOf(contract.languageVersion);
    Reading reading(*contract.documents, arena, contract, version, carried, stop);
    Element& element = reading.make(ElementKind::Contract, root, nullptr);
    contract.root = &element;
    RootReader(reading, element).read(root);
    settleShapes(reading);
    markFlows(element);
    contract.schemaCount = countTypes(element);
}

Dialect dialectOf(const Node& root, Version version)
{
    const Node named = version >= Version::V31 ? entryOf(root, "jsonSchemaDialect") : Node();
    return dialectFromUri(named.resolved().text()).value_or(dialectOf(version));
}

} // namespace core::openapi
