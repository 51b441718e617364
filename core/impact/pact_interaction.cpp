// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_interaction.h"

#include "core/impact/pact_body.h"
#include "core/impact/pact_query.h"
#include "core/impact/pact_rules.h"

#include <charconv>

namespace core {

namespace {

std::string inUpperCase(std::string_view text)
{
    std::string upper;
    for (const char c : text)
        upper += static_cast<char>(c >= 'a' && c <= 'z' ? c & ~0x20 : c);
    return upper;
}

std::string inLowerCase(std::string_view text)
{
    std::string lower;
    for (const char c : text)
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    return lower;
}

bool isScalar(const Node& node)
{
    return node && !node.isMap() && !node.isSequence();
}

class InteractionReader {
public:
    InteractionReader(const Node& interaction, const PactSurroundings& around, std::vector<Gap>& gaps)
        : m_interaction(interaction)
        , m_around(around)
        , m_gaps(gaps)
    {
    }

    std::optional<PactInteraction> read()
    {
        PactInteraction read;
        read.description = m_interaction["description"].text();
        read.number = m_around.number;
        read.at = m_interaction.tree().source().position(m_interaction.range().begin);
        read.isPending = m_interaction["pending"].text() == "true";
        readStates(read);
        read.kind = kind();
        if (read.kind == PactKind::Http) {
            readRequest(read.request);
            readResponse(read.response);
        }
        return m_isRead ? std::optional(std::move(read)) : std::nullopt;
    }

private:
    void refuse(const Node& at, std::string what, std::string why)
    {
        m_isRead = false;
        const std::string description(m_interaction["description"].text());
        if (!description.empty())
            what = "'" + description + "': " + what;
        m_gaps.push_back(pactGap(m_around.path, at ? at : m_interaction, std::move(what), std::move(why)));
    }

    PactKind kind() const
    {
        const std::string type = inLowerCase(m_interaction["type"].text());
        if (!type.empty())
            return type == "synchronous/http" ? PactKind::Http : PactKind::Message;
        const bool isMessage = m_interaction["contents"] && !m_interaction["request"];
        return isMessage ? PactKind::Message : PactKind::Http;
    }

    /// A name in versions 1 and 2, a list of names with parameters since.
    void readStates(PactInteraction& read) const
    {
        for (const std::string_view key : {"providerState", "provider_state"})
            if (const Node state = m_interaction[key]; state.isString() && !state.text().empty())
                read.states.emplace_back(state.text());
        for (const Node& state : m_interaction["providerStates"])
            if (const Node name = state.isMap() ? state["name"] : state; isScalar(name))
                read.states.emplace_back(name.text());
    }

    void readRequest(PactRequest& request)
    {
        const Node said = m_interaction["request"];
        if (!said.isMap())
            return refuse(said, "request", "an interaction has a request");
        request.method = inUpperCase(said["method"].text());
        if (!said["method"].isString())
            refuse(said["method"], "request.method", "a request has a method");
        if (!said["path"].isString())
            return refuse(said["path"], "request.path", "a request has a path");
        request.path = said["path"].text();
        if (!request.path.starts_with('/'))
            request.path.insert(0, "/");
        readQuery(said["query"], request.query);
        if (request.query.size() > MostQueryFields)
            refuse(said, "request.query", "a query of so many fields is not looked into");
        readHeaders(said["headers"], "request.headers", request.headers);
        readBody(said["body"], "request.body", request.body);
        request.rules = readPactRules(said["matchingRules"]);
    }

    void readQuery(const Node& query, std::vector<PactField>& into)
    {
        if (query.isString()) {
            const std::vector<PactField> fields = parseQuery(query.text());
            into.insert(into.end(), fields.begin(), fields.end());
            return;
        }
        if (query && !query.isMap() && query.kind() != NodeKind::Null)
            return refuse(query, "request.query", "a query is a text or a map");
        for (const Node& entry : query) {
            if (isScalar(entry))
                into.push_back({std::string(entry.key()), std::string(entry.text())});
            else if (!entry.isSequence())
                refuse(entry, "request.query", "a value of a query is a text or a list of texts");
            else
                addValues(entry, into);
        }
    }

    static void addValues(const Node& list, std::vector<PactField>& into)
    {
        for (const Node& value : list)
            into.push_back({std::string(list.key()), std::string(value.text())});
    }

    void readHeaders(const Node& headers, const char* what, std::vector<PactField>& into)
    {
        if (headers && !headers.isMap() && headers.kind() != NodeKind::Null)
            return refuse(headers, what, "headers are a map");
        for (const Node& entry : headers) {
            if (entry.isMap())
                return refuse(entry, what, "a header is a text or a list of texts");
            std::string value(entry.text());
            for (const Node& each : entry)
                value.append(value.empty() ? "" : ", ").append(each.text());
            into.push_back({std::string(entry.key()), std::move(value)});
        }
    }

    void readBody(const Node& body, const char* what, PactBody& into)
    {
        std::string gap;
        into = readPactBody(body, m_around.isVersion4, gap);
        if (!gap.empty())
            refuse(body, what, std::move(gap));
    }

    void readResponse(PactResponse& response)
    {
        const Node said = m_interaction["response"];
        if (!said.isMap())
            return refuse(said, "response", "an interaction has a response");
        const std::string_view status = said["status"].text();
        const auto number = std::from_chars(status.data(), status.data() + status.size(), response.status);
        if (number.ec != std::errc() || number.ptr != status.data() + status.size())
            refuse(said["status"], "response.status", "a response has a status, which is a number");
        readHeaders(said["headers"], "response.headers", response.headers);
        readBody(said["body"], "response.body", response.body);
        response.rules = readPactRules(said["matchingRules"]);
    }

    const Node& m_interaction;
    const PactSurroundings& m_around;
    std::vector<Gap>& m_gaps;
    bool m_isRead = true;
};

} // namespace

std::optional<PactInteraction> readPactInteraction(
    const Node& interaction, const PactSurroundings& around, std::vector<Gap>& gaps)
{
    if (!interaction.isMap()) {
        gaps.push_back(pactGap(around.path, interaction, "interactions", "an interaction is a map"));
        return std::nullopt;
    }
    return InteractionReader(interaction, around, gaps).read();
}

Gap pactGap(const std::string& path, const Node& at, std::string what, std::string why)
{
    const Position begin = at ? at.tree().source().position(at.range().begin) : Position {};
    return {path, begin, std::move(what), std::move(why)};
}

} // namespace core
