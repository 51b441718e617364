// SPDX-License-Identifier: Apache-2.0
// What a consumer reads of a response: status, headers, body.
#include "core/impact/media_types.h"
#include "core/impact/pact_check.h"
#include "core/impact/standard_headers.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

const Element* responseFor(const Element& operation, std::uint32_t status)
{
    const std::string code = std::to_string(status);
    for (const std::string& name : {code, code.substr(0, 1) + "XX", std::string("default")})
        if (const Element* found = shapeOf(&operation)->child(ElementKind::Response, name))
            return found;
    return nullptr;
}

class ResponseCheck {
public:
    ResponseCheck(const Element& operation, const Element& response, PactCheck& check)
        : m_response(response)
        , m_check(check)
        , m_recorded(check.interaction().response)
        , m_offered(offeredTypes(operation, &response, check.contract(), "produces"))
    {
    }

    void checkAll()
    {
        if (m_response.name == "default")
            m_check.warn("response.status.default", {{name()}, "response status"},
                std::to_string(m_recorded.status) + " is only covered by the default response");
        const bool isPossible = checkContentType();
        checkHeaders();
        const std::string_view text = m_recorded.body.value.text();
        const bool isEmpty = m_recorded.body.value.isString() && text.empty();
        if (isPossible && m_recorded.body.value && !isEmpty)
            checkBody();
    }

private:
    /// By what is recorded: the same whether it is declared by itself, in a range or by default.
    std::string name() const { return "response " + std::to_string(m_recorded.status); }
    PactSpot bodySpot() const { return {{name(), "body"}, "response body"}; }

    std::string recordedType() const
    {
        const PactField* const header = findHeader(m_recorded.headers, "content-type");
        return header ? header->value : m_recorded.body.contentType;
    }

    bool checkContentType()
    {
        const std::string said = recordedType();
        PactSpot spot = bodySpot();
        spot.where = "response header content-type";
        if (said.empty())
            return true;
        if (m_offered.empty())
            m_check.warn("response.content-type.unknown", spot, "the response has no media type");
        if (m_offered.empty() || findMediaType(said, m_offered))
            return true;
        m_check.error(
            "response.content-type.incompatible", spot, said + " is none that the response comes in");
        return false;
    }

    void checkHeaders()
    {
        for (const PactField& header : m_recorded.headers) {
            const std::string key = headerName(header.name);
            const PactSpot spot {{name(), "header " + key}, "response header " + key};
            if (const Element* declared = declaredHeader(key))
                m_check.checkValue(*declared, "response.header.incompatible", spot,
                    [&](Reading reading) { return recordedValue(*declared, key, header.value, reading); });
            else if (key == "content-type")
                continue;
            else if (isStandardResponseHeader(key))
                m_check.warn("response.header.undefined", spot, "is not declared");
            else
                m_check.error("response.header.unknown", spot, "is not declared");
        }
    }

    const Element* declaredHeader(const std::string& key) const
    {
        for (const Element* header : childrenOf(shapeOf(&m_response), ElementKind::Header))
            if (headerName(header->name) == key)
                return header;
        return nullptr;
    }

    /// As the response says itself, as the request accepts, else JSON, else the first there is.
    std::string typeOfBody() const
    {
        const std::string said = recordedType();
        const PactField* const accept = findHeader(m_check.interaction().request.headers, "accept");
        const auto exact = said.find(';') == std::string::npos && accept
            ? findMediaType(accept->value, m_offered)
            : std::nullopt;
        if (exact && (said.empty() || findMediaType(said, {m_offered[*exact]})))
            return m_offered[*exact];
        for (const std::string& wanted : {said, std::string("application/json")})
            if (const auto found = wanted.empty() ? std::nullopt : findMediaType(wanted, m_offered))
                return m_offered[*found];
        if (!said.empty())
            return said;
        return m_offered.empty() ? "application/json" : m_offered.front();
    }

    void checkBody()
    {
        const std::string type = typeOfBody();
        if (bodyFormOf(type) == BodyForm::Other)
            return m_check.warn(
                "response.body.unvalidatable", bodySpot(), "a body of " + type + " is not looked into");
        const SaidBody said = saidBodyOf(&m_response, type, m_check.contract());
        if (!said.isSaid)
            return m_check.error("response.body.unknown", bodySpot(), "no schema promises anything of it");
        if (said.schema != nullptr)
            m_check.checkBody(m_check.validators().read, *said.schema, m_recorded.body,
                "response.body.incompatible", bodySpot());
    }

    const Element& m_response;
    PactCheck& m_check;
    const PactResponse& m_recorded;
    std::vector<std::string> m_offered;
};

} // namespace

void checkResponse(const Element& operation, PactCheck& check)
{
    const std::uint32_t status = check.interaction().response.status;
    if (const Element* response = responseFor(operation, status))
        return ResponseCheck(operation, *response, check).checkAll();
    const std::string code = std::to_string(status);
    check.error("response.status.unknown", {{"response " + code}, "response status"},
        code + " is not among the responses");
}

} // namespace core
