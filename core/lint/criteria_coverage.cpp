// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_coverage.h"

#include <algorithm>

namespace core {
namespace {

bool isAbout(const Scenario& scenario, const std::string& operation)
{
    return scenario.operation == operation
        || std::ranges::find(scenario.otherOperations, operation) != scenario.otherOperations.end();
}

bool isOfError(std::string_view response)
{
    return response.starts_with('4') || response.starts_with('5');
}

} // namespace

std::string responseOf(const FindingSite& site)
{
    const std::string before = site.operation + " > response ";
    if (!site.path.starts_with(before))
        return {};
    return site.path.substr(before.size(), site.path.find(' ', before.size()) - before.size());
}

bool speaksOf(const Scenario& scenario, const ScenarioClaims& claims, const Finding& finding,
    const ContractAnswers& answers)
{
    const std::vector<std::string> codes = claims.statuses();
    return std::ranges::any_of(finding.sites, [&](const FindingSite& site) {
        const Element* operation = answers.operation(site.operation);
        if (!operation || !isAbout(scenario, site.operation))
            return false;
        const std::string response = responseOf(site);
        if (response.empty() || codes.empty())
            return !isOfError(response);
        return std::ranges::any_of(codes, [&](const std::string& code) {
            return std::ranges::any_of(
                responsesFor(*operation, code), [&](const Element* each) { return each->name == response; });
        });
    });
}

} // namespace core
