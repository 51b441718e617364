// SPDX-License-Identifier: Apache-2.0
// Does a recorded request sign in?
#include "core/impact/pact_check.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

const Element* schemeOf(const Element& demand)
{
    return demand.target ? shapeOf(demand.target) : nullptr;
}

bool signsInByHttp(const Element& scheme, const PactRequest& request)
{
    const PactField* const header = findHeader(request.headers, "authorization");
    const std::string wanted = headerName(textFacet(&scheme, Facet::SchemeName)) + " ";
    return header != nullptr && headerName(header->value).starts_with(wanted);
}

bool sendsKey(const Element& scheme, const PactRequest& request)
{
    const std::string_view name = textFacet(&scheme, Facet::SchemeName);
    const std::string_view location = textFacet(&scheme, Facet::Location);
    if (location == "header")
        return findHeader(request.headers, headerName(name)) != nullptr;
    if (location == "query")
        return std::ranges::any_of(request.query, [&](const PactField& field) { return field.name == name; });
    // Clients keep their cookies to themselves: recordings seldom have them.
    return true;
}

/// What cannot be seen in a recording, tokens of OAuth and certificates, is taken to be there.
bool isMet(const Element& demand, const PactRequest& request)
{
    const Element* const scheme = schemeOf(demand);
    const std::string_view type = textFacet(scheme, Facet::SchemeType);
    if (type == "http")
        return signsInByHttp(*scheme, request);
    return type != "apiKey" || sendsKey(*scheme, request);
}

} // namespace

void checkSecurity(const Element& operation, PactCheck& check)
{
    const auto alternatives = childrenOf(shapeOf(&operation), ElementKind::SecurityAlternative);
    if (!check.isTaken() || alternatives.empty())
        return;
    const PactRequest& request = check.interaction().request;
    const bool isIn = std::ranges::any_of(alternatives, [&](const Element* alternative) {
        return std::ranges::all_of(childrenOf(alternative, ElementKind::SecurityDemand),
            [&](const Element* demand) { return isMet(*demand, request); });
    });
    if (!isIn)
        check.error("request.authorization.missing", {{"security"}, "request"},
            "signs in in none of the ways that the operation asks for");
}

std::vector<std::string> keyNames(const Element& operation, std::string_view location)
{
    std::vector<std::string> names;
    for (const Element* alternative : childrenOf(shapeOf(&operation), ElementKind::SecurityAlternative))
        for (const Element* demand : childrenOf(alternative, ElementKind::SecurityDemand)) {
            const Element* const scheme = schemeOf(*demand);
            if (textFacet(scheme, Facet::SchemeType) == "apiKey"
                && textFacet(scheme, Facet::Location) == location)
                names.emplace_back(textFacet(scheme, Facet::SchemeName));
        }
    return names;
}

} // namespace core
