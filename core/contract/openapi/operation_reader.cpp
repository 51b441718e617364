// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/operation_reader.h"

#include "core/contract/fragment.h"
#include "core/contract/openapi/element_reader.h"
#include "core/contract/openapi/parameter_reader.h"
#include "core/contract/openapi/service_reader.h"
#include "core/contract/openapi/swagger_reader.h"

#include <string>

namespace core::openapi {

namespace {

/// A callback whose operations have that callback again would never end.
constexpr int DeepestCallback = 8;

/// What operations get from around them.
struct PathParts {
    std::string_view pathTemplate;
    Node parameters;
    Node servers;
};

std::string_view methodName(Word word)
{
    switch (word) {
    case Word::Get:
        return "GET";
    case Word::Put:
        return "PUT";
    case Word::Post:
        return "POST";
    case Word::Delete:
        return "DELETE";
    case Word::Options:
        return "OPTIONS";
    case Word::Head:
        return "HEAD";
    case Word::Patch:
        return "PATCH";
    case Word::Trace:
        return "TRACE";
    case Word::Query:
        return "QUERY";
    default:
        return {};
    }
}

bool isMethodOf(Version version, Word word)
{
    return !methodName(word).empty() && (word != Word::Query || version >= Version::V32)
        && (word != Word::Trace || version != Version::V20);
}

class OperationReader {
public:
    OperationReader(Reading& reading, Element& operation, const PathParts& path)
        : m_reading(reading)
        , m_path(path)
        , m_draft(reading, operation)
    {
    }

    void read()
    {
        const Node map = m_reading.expectMap(m_draft.element().node);
        addParameters(m_draft, m_path.parameters, entryOf(map, "parameters"), m_path.pathTemplate);
        if (m_reading.version() == Version::V20)
            addSwaggerRequest(m_draft, m_path.parameters, entryOf(map, "parameters"));
        m_reading.forEachEntry(map, [&](const Node& entry, Word word) { readEntry(entry, word); });
        addServersFor(map);
        const Node security = entryOf(map, "security");
        addSecurity(m_draft, security ? security : entryOf(rootOf(m_reading), "security"));
    }

private:
    void addServersFor(const Node& map)
    {
        if (m_reading.version() == Version::V20) {
            if (const Node schemes = entryOf(map, "schemes"))
                addSwaggerServers(m_draft, schemes);
            return;
        }
        const Node servers = entryOf(map, "servers");
        addServers(m_draft, servers ? servers : m_path.servers);
    }

    void readEntry(const Node& entry, Word word)
    {
        if (word == Word::Parameters || word == Word::Security)
            return;
        const bool isSwagger = m_reading.version() == Version::V20;
        if (isSwagger ? isSwaggerKeyword(word) : readNewerEntry(entry, word))
            return;
        switch (word) {
        case Word::Summary:
            return m_draft.addText(Facet::Summary, entry);
        case Word::Description:
            return m_draft.addText(Facet::Description, entry);
        case Word::ExternalDocs:
            return m_draft.addValue(Facet::ExternalDocs, entry);
        case Word::OperationId:
            return m_draft.addText(Facet::OperationId, entry);
        case Word::Tags:
            return addTagNames(m_draft, entry);
        case Word::Deprecated:
            return m_draft.addFlag(Facet::Deprecated, entry);
        case Word::Responses:
            return addResponses(m_draft, entry);
        default:
            m_draft.addUnknown(entry, "an operation");
        }
    }

    bool readNewerEntry(const Node& entry, Word word)
    {
        switch (word) {
        case Word::RequestBody:
            addElement(m_draft, ElementKind::Request, entry, {});
            return true;
        case Word::Callbacks:
            addCallbacks(entry);
            return true;
        case Word::Servers:
            return true;
        default:
            return false;
        }
    }

    /// A callback is a map of expressions, each a path item of its own.
    void addCallbacks(const Node& callbacks)
    {
        m_reading.forEachEntry(m_reading.expectMap(callbacks), [&](const Node& callback, Word word) {
            if (word == Word::Extension)
                return m_draft.addExtension(callback);
            const std::string name(callback.key());
            m_reading.forEachEntry(
                m_reading.follow(m_reading.expectMap(callback)), [&](const Node& expression, Word inner) {
                    if (inner == Word::Extension)
                        return m_draft.addExtension(expression);
                    const std::string full = name + " " + std::string(expression.key());
                    readPathItem(m_reading,
                        m_draft.newChild(ElementKind::Callback, expression, m_reading.arena().keep(full)));
                });
        });
    }

    Reading& m_reading;
    const PathParts& m_path;
    ElementDraft m_draft;
};

class PathItemReader {
public:
    PathItemReader(Reading& reading, Element& path)
        : m_reading(reading)
        , m_draft(reading, path)
    {
        if (path.kind == ElementKind::Path)
            m_parts.pathTemplate = path.name;
    }

    void read()
    {
        const Node own = m_reading.expectMap(m_draft.element().node);
        const Node item = m_reading.follow(own);
        m_draft.element().isUnread = own && !item;
        m_parts.parameters = entryOf(item, "parameters");
        m_parts.servers = entryOf(item, "servers");
        m_reading.forEachEntry(item, [&](const Node& entry, Word word) { readEntry(entry, word); });
        if (item != own)
            m_reading.forEachEntry(own, [&](const Node& entry, Word word) { readBeside(entry, word); });
    }

private:
    void readEntry(const Node& entry, Word word)
    {
        if (isMethodOf(m_reading.version(), word))
            return addOperation(entry, methodName(word));
        switch (word) {
        case Word::Parameters:
            return;
        case Word::Servers:
            if (m_reading.version() == Version::V20)
                break;
            return;
        case Word::Summary:
            return m_draft.addText(Facet::Summary, entry);
        case Word::Description:
            return m_draft.addText(Facet::Description, entry);
        case Word::AdditionalOperations:
            if (m_reading.version() < Version::V32)
                break;
            return addOperations(entry);
        default:
            break;
        }
        m_draft.addUnknown(entry, "a path");
    }

    /// What the specification leaves undefined beside a `$ref` of a path item is read where it adds to it.
    void readBeside(const Node& entry, Word word)
    {
        if (word == Word::DollarRef)
            return;
        if (word == Word::Parameters || word == Word::Servers)
            m_reading.notUnderstood(entry, "stands beside a $ref of a path, where its meaning is undefined");
        else
            readEntry(entry, word);
    }

    void addOperations(const Node& map)
    {
        m_reading.forEachEntry(
            m_reading.expectMap(map), [&](const Node& each, Word) { addOperation(each, each.key()); });
    }

    void addOperation(const Node& node, std::string_view method)
    {
        if (!m_reading.expectMap(node) || !m_reading.mayGrow(node))
            return;
        ++m_reading.contract().operationCount;
        Element& operation = m_draft.newChild(ElementKind::Operation, node, method);
        OperationReader(m_reading, operation, m_parts).read();
    }

    Reading& m_reading;
    ElementDraft m_draft;
    PathParts m_parts;
};

} // namespace

void readPathItem(Reading& reading, Element& path)
{
    if (reading.depth > DeepestCallback) {
        reading.notUnderstood(path.node, "is a callback in callbacks without end; the rest is left out");
        return;
    }
    ++reading.depth;
    PathItemReader(reading, path).read();
    --reading.depth;
}

void addPaths(ElementDraft& contract, const Node& paths)
{
    Reading& reading = contract.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(paths)), [&](const Node& entry, Word word) {
        if (word == Word::Extension)
            return contract.addExtension(entry);
        reading.readUnit(contract.newChild(ElementKind::Path, entry, entry.key()), readPathItem);
    });
}

void addWebhooks(ElementDraft& contract, const Node& webhooks)
{
    Reading& reading = contract.reading();
    reading.forEachEntry(reading.follow(reading.expectMap(webhooks)), [&](const Node& entry, Word) {
        reading.readUnit(contract.newChild(ElementKind::Webhook, entry, entry.key()), readPathItem);
    });
}

} // namespace core::openapi
