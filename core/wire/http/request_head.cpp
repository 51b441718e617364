// SPDX-License-Identifier: Apache-2.0
#include "core/wire/http/request_head.h"

#include "core/wire/http/sent_parameters.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

void replaceAll(std::string& text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

const Element* firstChild(const Element* of, ElementKind kind)
{
    const auto children = of ? of->children : std::span<const Element* const>();
    const auto found = std::ranges::find(children, kind, &Element::kind);
    return found == children.end() ? nullptr : *found;
}

/// With the defaults of its variables.
std::string urlOf(const Element& server)
{
    std::string url(textFacet(&server, Facet::Url));
    for (const Element* each : server.children)
        if (each->kind == ElementKind::ServerVariable)
            replaceAll(
                url, '{' + std::string(each->name) + '}', std::string(textFacet(each, Facet::Default)));
    return url;
}

struct Address {
    std::string host = {};
    std::string base = {}; ///< "/v2"; without a slash at its end
};

Address addressOf(const std::string& url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t hostBegin = scheme == std::string::npos ? 0 : scheme + 3;
    const std::size_t hostEnd =
        scheme == std::string::npos ? 0 : std::min(url.find('/', hostBegin), url.size());
    Address address {url.substr(hostBegin, hostEnd - hostBegin), url.substr(hostEnd)};
    while (address.base.ends_with('/'))
        address.base.pop_back();
    return address;
}

class HeadWriter {
public:
    HeadWriter(const Contract& contract, const Element& operation)
        : m_contract(contract)
        , m_operation(operation)
        , m_parameters(parametersOf(contract, operation))
    {
    }

    RequestHead write()
    {
        m_head.unknown = m_parameters.unknown;
        addSecurity();
        const std::string target = targetOf();
        std::vector<std::string> lines {std::string(m_operation.name) + " " + target + " HTTP/1.1"};
        if (!m_host.empty())
            lines.push_back("Host: " + m_host);
        std::ranges::move(m_credentials, std::back_inserter(lines));
        std::ranges::move(m_parameters.headers, std::back_inserter(lines));
        if (!m_parameters.cookie.empty())
            lines.push_back("Cookie: " + m_parameters.cookie);
        m_head.lines = std::move(lines);
        return std::move(m_head);
    }

private:
    std::string targetOf()
    {
        const Element* path = m_operation.parent;
        const bool isPath = path && path->kind == ElementKind::Path;
        std::string target = isPath ? serverBase() + std::string(path->name) : calledBack(path);
        for (const auto& [name, value] : m_parameters.path)
            replaceAll(target, '{' + name + '}', value);
        return m_parameters.query.empty()
            ? target
            : target + (target.find('?') == std::string::npos ? '?' : '&') + m_parameters.query;
    }

    std::string serverBase()
    {
        const Element* own = firstChild(&m_operation, ElementKind::Server);
        const Element* server = own ? own : firstChild(m_contract.root, ElementKind::Server);
        const Address address = server ? addressOf(urlOf(*server)) : Address();
        m_host = address.host;
        if (m_host.empty())
            m_head.unknown.emplace_back("host: the contract names no server");
        return address.base;
    }

    /// Where a webhook or callback goes is known to who is called.
    std::string calledBack(const Element* holder)
    {
        const std::string name(holder ? holder->name : std::string_view());
        m_head.unknown.push_back("address: whoever is called says it");
        const std::size_t expression = name.find(' ');
        return holder && holder->kind == ElementKind::Callback && expression != std::string::npos
            ? name.substr(expression + 1)
            : "‹" + name + "›";
    }

    void addSecurity()
    {
        const Element* way = firstChild(&m_operation, ElementKind::SecurityAlternative);
        for (const Element* demand : way ? way->children : std::span<const Element* const>())
            if (demand->kind == ElementKind::SecurityDemand)
                addCredential(*demand);
    }

    void addCredential(const Element& demand)
    {
        const Element* scheme = demand.target ? shapeOf(demand.target) : nullptr;
        const std::string_view type = textFacet(scheme, Facet::SchemeType);
        const std::string_view name = textFacet(scheme, Facet::SchemeName);
        const std::string secret = "‹" + std::string(demand.name) + "›";
        if (type == "apiKey")
            addKey(textFacet(scheme, Facet::Location), std::string(name), secret);
        else if (type == "http" && !name.empty())
            m_credentials.push_back("Authorization: " + schemeWord(name) + " " + secret);
        else if (type == "oauth2" || type == "openIdConnect")
            m_credentials.push_back("Authorization: Bearer " + secret);
        else if (type != "mutualTLS")
            m_head.unknown.push_back("security " + std::string(demand.name) + ": nobody says how it is sent");
    }

    static std::string schemeWord(std::string_view name)
    {
        std::string word(name);
        if (word.front() >= 'a' && word.front() <= 'z')
            word.front() = static_cast<char>(word.front() - 'a' + 'A');
        return word;
    }

    void addKey(std::string_view location, const std::string& name, const std::string& secret)
    {
        if (location == "header")
            m_credentials.push_back(name + ": " + secret);
        else if (location == "query")
            m_parameters.query += (m_parameters.query.empty() ? "" : "&") + name + '=' + secret;
        else
            m_parameters.cookie += (m_parameters.cookie.empty() ? "" : "; ") + name + '=' + secret;
    }

    const Contract& m_contract;
    const Element& m_operation;
    SentParameters m_parameters;
    std::vector<std::string> m_credentials;
    std::string m_host;
    RequestHead m_head;
};

} // namespace

RequestHead requestHead(const Contract& contract, const Element& operation)
{
    return HeadWriter(contract, operation).write();
}

} // namespace core
