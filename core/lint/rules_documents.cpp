// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/compat/lifecycle.h"
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"

namespace core {
namespace {

bool isRemote(const Gap& gap)
{
    return gap.what.find("://") != std::string::npos;
}

/// The node that a gap is about.
Node nodeOfGap(const Contract& contract, const Gap& gap)
{
    for (const ContractFile* file : contract.documents->files()) {
        const Tree& tree = file->document.tree;
        if (file->path == gap.file)
            return tree.nodeAt(tree.source().offset(gap.begin));
    }
    return {};
}

/// What lies on other hosts is never fetched: nobody knows whether it is there.
void checkReferences(LintVisit& visit)
{
    for (const Gap& gap : visit.contract().unresolved)
        if (!isRemote(gap))
            visit.find({.message = gap.what + ": " + gap.why,
                .facts = gap.what,
                .node = nodeOfGap(visit.contract(), gap),
                .split = gap.what});
}

std::string sunsetFault(const Element& element, const std::chrono::year_month_day& asOf)
{
    const FacetValue* sunset = element.facet(Facet::Sunset);
    if (sunset == nullptr)
        return "it is deprecated, and nothing says until when it stays";
    const auto day = parseSunset(sunset->text);
    if (!day)
        return "`" + std::string(sunset->text) + "` is no date to rely on";
    return hasPassed(*day, asOf) ? "its last day was " + isoDate(*day) + ", and it is still there"
                                 : std::string();
}

void checkSunset(LintVisit& visit)
{
    const Element& element = visit.element();
    if (!element.is(Facet::Deprecated))
        return;
    if (std::string fault = sunsetFault(element, visit.facts().options().asOf); !fault.empty())
        visit.find({.message = std::move(fault)});
}

constexpr LintRule DocumentLintRules[] = {
    {
        .id = "ref-resolves",
        .title = "A reference leads nowhere",
        .why = "What it should say is unknown to everybody: generators fail, and comparing "
               "versions has a blind spot.",
        .recipe = "Correct the path, or add what it refers to.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Contract},
        .check = checkReferences,
        .alsoKnownAs = {"spectral:invalid-ref", "redocly:no-unresolved-refs", "oasdiff:unresolved-ref"},
        .languages = {Language::OpenApi, Language::GraphQl, Language::Proto},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {$ref: "#/components/responses/Wrong"}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "deprecated-has-sunset",
        .title = "Something is deprecated without a last day to come",
        .why = "Deprecated for ever means that nobody moves. A date is a promise to those who "
               "still call, and the plan of those who want to stop.",
        .recipe = "Add x-sunset with the last day it stays (YYYY-MM-DD), and say in the description "
                  "what replaces it.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Operation, ElementKind::Parameter, ElementKind::Field, ElementKind::Header,
            ElementKind::Type},
        .check = checkSunset,
        .alsoKnownAs = {"oasdiff:api-deprecated-sunset-missing", "zally:189"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      deprecated: true
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      deprecated: true
      x-sunset: 2027-06-30
      responses:
        '200': {description: The orders.}
        4XX: {description: The call is wrong.}
)"},
    },
};

} // namespace

std::span<const LintRule> documentLintRules()
{
    return DocumentLintRules;
}

} // namespace core
