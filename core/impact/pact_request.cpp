// SPDX-License-Identifier: Apache-2.0
// What a recorded request sends: headers, query, body.
#include "core/impact/media_types.h"
#include "core/impact/multipart.h"
#include "core/impact/pact_body.h"
#include "core/impact/pact_check.h"
#include "core/impact/pact_query.h"
#include "core/impact/standard_headers.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view HeaderPrefix = "header ";
constexpr std::string_view QueryPrefix = "query ";

std::vector<const Element*> parametersIn(const Element& operation, std::string_view prefix)
{
    std::vector<const Element*> parameters = childrenOf(shapeOf(&operation), ElementKind::Parameter);
    std::erase_if(parameters, [&](const Element* each) { return !each->name.starts_with(prefix); });
    return parameters;
}

PactSpot headerSpot(std::string_view name)
{
    return {{"header " + std::string(name)}, "request header " + std::string(name)};
}

PactSpot querySpot(std::string_view name)
{
    return {{"query " + std::string(name)}, "request query " + std::string(name)};
}

PactSpot bodySpot()
{
    return {{"request body"}, "request body"};
}

const Element* requestOf(const Element& operation)
{
    return onlyChild(shapeOf(&operation), ElementKind::Request);
}

std::vector<std::string> consumedTypes(const Element& operation, const PactCheck& check)
{
    return offeredTypes(operation, requestOf(operation), check.contract(), "consumes");
}

/// As the header says; else as version 4 says beside the body.
std::string contentTypeOf(const PactRequest& request)
{
    const PactField* const header = findHeader(request.headers, "content-type");
    return header ? header->value : request.body.contentType;
}

void checkAccept(const Element& operation, PactCheck& check)
{
    const PactField* const accept = findHeader(check.interaction().request.headers, "accept");
    if (accept == nullptr || accept->value.empty())
        return;
    std::vector<std::string> all;
    std::vector<std::string> ofStatus;
    const std::string status = std::to_string(check.interaction().response.status);
    for (const Element* response : childrenOf(shapeOf(&operation), ElementKind::Response)) {
        const auto types = offeredTypes(operation, response, check.contract(), "produces");
        all.insert(all.end(), types.begin(), types.end());
        if (response->name == status)
            ofStatus = types;
    }
    const PactSpot spot {{"response " + status, "body"}, "request header accept"};
    if (all.empty())
        check.warn("request.accept.unknown", spot, "no response has a media type that could be accepted");
    else if (!ofStatus.empty() && !findMediaType(accept->value, all))
        check.error("request.accept.incompatible", spot, "no response has a media type that is accepted");
}

/// False when it cannot be the body of this operation.
bool checkContentType(const Element& operation, PactCheck& check)
{
    const PactRequest& request = check.interaction().request;
    const std::string said = contentTypeOf(request);
    const std::vector<std::string> offered = consumedTypes(operation, check);
    const PactSpot spot {{"request body"}, "request header content-type"};
    if (!said.empty() && offered.empty())
        check.warn("request.content-type.unknown", spot, "the operation consumes no media type");
    if (said.empty() && !offered.empty() && request.body.value)
        check.warn("request.content-type.missing", spot, "the operation asks for a media type");
    if (said.empty() || offered.empty() || findMediaType(said, offered))
        return true;
    check.error("request.content-type.incompatible", spot, said + " is none that the operation consumes");
    return false;
}

void checkDeclaredHeader(const Element& parameter, PactCheck& check)
{
    const std::string_view name = parameter.name.substr(HeaderPrefix.size());
    const PactField* const header = findHeader(check.interaction().request.headers, name);
    if (header == nullptr) {
        if (shapeOf(&parameter)->is(Facet::Required))
            check.error("request.header.incompatible", headerSpot(name), "is missing");
        return;
    }
    check.checkValue(parameter, "request.header.incompatible", headerSpot(name),
        [&](Reading reading) { return recordedValue(parameter, name, header->value, reading); });
}

void checkUnknownHeaders(
    const std::vector<const Element*>& parameters, const std::vector<std::string>& keys, PactCheck& check)
{
    for (const PactField& header : check.interaction().request.headers) {
        const std::string name = headerName(header.name);
        const bool isDeclared = std::ranges::any_of(
            parameters, [&](const Element* each) { return each->name.substr(HeaderPrefix.size()) == name; });
        const bool isKey =
            std::ranges::any_of(keys, [&](const std::string& key) { return headerName(key) == name; });
        if (!isDeclared && !isKey && !isStandardRequestHeader(name))
            check.warn("request.header.unknown", headerSpot(name), "is not declared");
    }
}

void checkDeclaredQuery(const Element& parameter, std::vector<PactField>& unclaimed, PactCheck& check)
{
    const std::string_view name = parameter.name.substr(QueryPrefix.size());
    std::vector<PactField> own;
    std::ranges::copy_if(unclaimed, std::back_inserter(own),
        [&](const PactField& field) { return isFieldOf(parameter, name, field.name); });
    std::erase_if(unclaimed, [&](const PactField& field) { return isFieldOf(parameter, name, field.name); });
    const Element& content = *shapeOf(&parameter);
    if (own.empty()) {
        if (content.is(Facet::Required))
            check.error("request.query.incompatible", querySpot(name), "is missing");
        return;
    }
    if (own.size() == 1 && own.front().value.empty() && content.is(Facet::AllowEmptyValue))
        return;
    check.checkValue(parameter, "request.query.incompatible", querySpot(name),
        [&](Reading reading) { return recordedQueryValue(parameter, name, own, reading); });
}

/// "filter" of "filter[status]".
std::string baseName(const std::string& name)
{
    return name.substr(0, std::max<std::size_t>(name.find('['), 1));
}

void checkForm(const Element& schema, const std::vector<PactField>& fields, PactCheck& check)
{
    if (fields.size() > MostQueryFields)
        return check.doubt(bodySpot().place, "a form of so many fields is not looked into");
    std::string gap;
    const PactBody form = jsonBody(recordedForm(&schema, fields, Reading::Text).json(), gap);
    check.checkBody(check.validators().sent, schema, form, "request.body.incompatible", bodySpot());
}

void checkMultipart(const Element& schema, PactCheck& check)
{
    const PactRequest& request = check.interaction().request;
    const auto fields = parseMultipart(request.body.value.text(), contentTypeOf(request));
    if (!fields)
        return check.doubt(bodySpot().place, "the parts of the body cannot be told apart");
    checkForm(schema, *fields, check);
}

void checkContent(const Element& operation, const std::string& type, PactCheck& check)
{
    const PactBody& body = check.interaction().request.body;
    const BodyForm form = bodyFormOf(type);
    constexpr std::string_view Code = "request.body.incompatible";
    if (form == BodyForm::Other)
        return check.warn(
            "request.body.unvalidatable", bodySpot(), "a body of " + type + " is not looked into");
    const SaidBody said = saidBodyOf(requestOf(operation), type, check.contract());
    if (!said.isSaid)
        return check.warn("request.body.unknown", bodySpot(),
            shapeOf(requestOf(operation)) ? "its media type has no schema" : "the operation takes no body");
    if (said.schema == nullptr)
        return;
    if (!body.value.isString() || form == BodyForm::Json)
        return check.checkBody(check.validators().sent, *said.schema, body, Code, bodySpot());
    if (form == BodyForm::Multipart)
        return checkMultipart(*said.schema, check);
    checkForm(*said.schema, parseQuery(body.value.text()), check);
}

} // namespace

void checkRequestHeaders(const Element& operation, PactCheck& check)
{
    checkAccept(operation, check);
    if (!check.isTaken())
        return;
    const std::vector<const Element*> parameters = parametersIn(operation, HeaderPrefix);
    for (const Element* parameter : parameters)
        checkDeclaredHeader(*parameter, check);
    checkUnknownHeaders(parameters, keyNames(operation, "header"), check);
}

void checkQuery(const Element& operation, PactCheck& check)
{
    if (!check.isTaken())
        return;
    std::vector<PactField> unclaimed = check.interaction().request.query;
    for (const Element* parameter : parametersIn(operation, QueryPrefix))
        checkDeclaredQuery(*parameter, unclaimed, check);
    if (!parametersIn(operation, "querystring ").empty())
        return;
    const std::vector<std::string> keys = keyNames(operation, "query");
    std::vector<std::string> told;
    for (const PactField& field : unclaimed) {
        const std::string name = baseName(field.name);
        if (std::ranges::find(keys, name) != keys.end() || std::ranges::find(told, name) != told.end())
            continue;
        told.push_back(name);
        check.warn("request.query.unknown", querySpot(name), "is not declared");
    }
}

void checkRequestBody(const Element& operation, PactCheck& check)
{
    const bool isPossible = checkContentType(operation, check);
    if (!isPossible || !check.isTaken())
        return;
    const PactRequest& request = check.interaction().request;
    const Element* const content = requestOf(operation);
    const bool isRequired = content != nullptr && shapeOf(content)->is(Facet::Required);
    const std::string said = contentTypeOf(request);
    const std::string type = said.empty() ? "application/json" : said;
    if (!request.body.value) {
        if (isRequired && bodyFormOf(type) != BodyForm::Other)
            check.error("request.body.incompatible", bodySpot(), "is missing");
        return;
    }
    const std::vector<std::string> offered = consumedTypes(operation, check);
    const auto meant = findMediaType(type, offered);
    checkContent(operation, meant ? offered[*meant] : type, check);
}

} // namespace core
