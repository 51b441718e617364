// SPDX-License-Identifier: Apache-2.0
#include "core/wire/http/http_message.h"

#include "core/wire/http/request_head.h"
#include "core/wire/http/sent_parameters.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

/// Nobody looks through more.
constexpr std::size_t MostMessages = 60;

struct StatusPhrase {
    std::string_view status;
    std::string_view phrase;
};
constexpr StatusPhrase Phrases[] = {
    {"100", "Continue"},
    {"101", "Switching Protocols"},
    {"200", "OK"},
    {"201", "Created"},
    {"202", "Accepted"},
    {"203", "Non-Authoritative Information"},
    {"204", "No Content"},
    {"205", "Reset Content"},
    {"206", "Partial Content"},
    {"300", "Multiple Choices"},
    {"301", "Moved Permanently"},
    {"302", "Found"},
    {"303", "See Other"},
    {"304", "Not Modified"},
    {"307", "Temporary Redirect"},
    {"308", "Permanent Redirect"},
    {"400", "Bad Request"},
    {"401", "Unauthorized"},
    {"402", "Payment Required"},
    {"403", "Forbidden"},
    {"404", "Not Found"},
    {"405", "Method Not Allowed"},
    {"406", "Not Acceptable"},
    {"408", "Request Timeout"},
    {"409", "Conflict"},
    {"410", "Gone"},
    {"411", "Length Required"},
    {"412", "Precondition Failed"},
    {"413", "Content Too Large"},
    {"414", "URI Too Long"},
    {"415", "Unsupported Media Type"},
    {"416", "Range Not Satisfiable"},
    {"417", "Expectation Failed"},
    {"421", "Misdirected Request"},
    {"422", "Unprocessable Content"},
    {"423", "Locked"},
    {"424", "Failed Dependency"},
    {"426", "Upgrade Required"},
    {"428", "Precondition Required"},
    {"429", "Too Many Requests"},
    {"431", "Request Header Fields Too Large"},
    {"451", "Unavailable For Legal Reasons"},
    {"500", "Internal Server Error"},
    {"501", "Not Implemented"},
    {"502", "Bad Gateway"},
    {"503", "Service Unavailable"},
    {"504", "Gateway Timeout"},
    {"505", "HTTP Version Not Supported"},
};

std::string statusLine(std::string_view status)
{
    const auto* const found = std::ranges::find(Phrases, status, &StatusPhrase::status);
    const std::string phrase(found == std::end(Phrases) ? std::string_view() : found->phrase);
    return "HTTP/1.1 " + std::string(status) + (phrase.empty() ? "" : " " + phrase);
}

bool isOneStatus(std::string_view status)
{
    return status.size() == 3
        && std::ranges::all_of(status, [](char each) { return each >= '0' && each <= '9'; });
}

class MessageMaker {
public:
    MessageMaker(const Contract& contract, const std::stop_token& stop)
        : m_contract(contract)
        , m_stop(stop)
    {
    }

    void addRequest(const Element& operation)
    {
        const RequestHead head = requestHead(m_contract, operation);
        HttpMessage message {.part = &operation, .head = head.lines, .unknown = head.unknown};
        const Element* request = firstOf(operation, ElementKind::Request);
        if (request && request->isUnread)
            message.unknown.emplace_back("body: its reference leads nowhere");
        addBodies(std::move(message), request, Direction::Request);
    }

    void addAnswer(const Element& response)
    {
        HttpMessage message {.part = &response, .head = {statusLine(response.name)}};
        if (!isOneStatus(response.name))
            message.unknown.push_back(
                "status: " + std::string(response.name) + " stands for several, and nobody says which one");
        if (response.isUnread)
            message.unknown.emplace_back("answer: its reference leads nowhere");
        for (const Element* header : shapeOf(&response)->children) {
            if (header->kind != ElementKind::Header)
                continue;
            if (std::string line = headerLine(m_contract, *header, message.unknown); !line.empty())
                message.head.push_back(std::move(line));
        }
        addBodies(std::move(message), &response, Direction::Response);
    }

    std::vector<HttpMessage> all() { return std::move(m_messages); }

    static const Element* firstOf(const Element& of, ElementKind kind)
    {
        const auto& children = shapeOf(&of)->children;
        const auto found = std::ranges::find(children, kind, &Element::kind);
        return found == children.end() ? nullptr : *found;
    }

private:
    bool isFull() const { return m_stop.stop_requested() || m_messages.size() >= MostMessages; }

    void add(HttpMessage message)
    {
        if (!isFull())
            m_messages.push_back(std::move(message));
    }

    /// Without a body the head is all of it.
    void addBodies(HttpMessage message, const Element* holder, Direction direction)
    {
        std::vector<const Element*> types =
            childrenOf(holder ? shapeOf(holder) : nullptr, ElementKind::MediaType);
        if (types.empty())
            return add(std::move(message));
        for (const Element* type : types) {
            if (isFull())
                return;
            for (SentBody& body : bodiesOf(m_contract, *type, direction)) {
                HttpMessage whole = message;
                whole.mediaType = type;
                whole.head.push_back("Content-Type: " + std::string(type->name));
                whole.body = std::move(body);
                add(std::move(whole));
            }
        }
    }

    const Contract& m_contract;
    const std::stop_token& m_stop;
    std::vector<HttpMessage> m_messages;
};

} // namespace

std::vector<HttpMessage> messagesOf(
    const Contract& contract, const Element& operation, const std::stop_token& stop)
{
    MessageMaker maker(contract, stop);
    maker.addRequest(operation);
    for (const Element* each : shapeOf(&operation)->children)
        if (each->kind == ElementKind::Response)
            maker.addAnswer(*each);
    return maker.all();
}

std::vector<HttpMessage> answersOf(
    const Contract& contract, const Element& response, const std::stop_token& stop)
{
    MessageMaker maker(contract, stop);
    maker.addAnswer(response);
    return maker.all();
}

} // namespace core
