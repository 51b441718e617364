// SPDX-License-Identifier: Apache-2.0
#include "core/compat/suppression.h"

#include "core/compat/finding.h"
#include "core/compat/path_glob.h"
#include "core/compat/peer_site.h"
#include "core/compat/rule.h"

#include <algorithm>

namespace core {
namespace {

using Day = std::chrono::year_month_day;

bool holdsOn(const Suppression& suppression, Day asOf)
{
    if (suppression.expires && *suppression.expires < asOf)
        return false;
    const bool isAnswered =
        !suppression.reason.empty() && !suppression.owner.empty() && suppression.expires.has_value();
    return isAnswered || !suppression.importedFrom.empty();
}

bool isPeersId(std::string_view rule)
{
    return rule.find(':') != std::string_view::npos;
}

bool namesRule(const Suppression& suppression, const Finding& finding)
{
    return suppression.rule.empty() || currentRuleId(suppression.rule) == currentRuleId(finding.rule)
        || std::ranges::find(finding.alsoKnownAs, suppression.rule) != finding.alsoKnownAs.end();
}

bool coversSite(const Suppression& suppression, const FindingSite& site)
{
    return (suppression.path.empty() || matchesPathGlob(suppression.path, site.path))
        && (suppression.operation.empty() || isSameOperation(suppression.operation, site.operation))
        && (!isPeersId(suppression.rule) || isSeenByPeer(suppression.rule, site));
}

bool speaksOf(const Suppression& suppression, const Finding& finding, const FindingSite& site)
{
    return namesRule(suppression, finding) && coversSite(suppression, site)
        && std::ranges::all_of(
            suppression.names, [&](const std::string& name) { return saysName(finding, site, name); });
}

std::vector<FindingSite> sitesOrPath(const Finding& finding)
{
    if (!finding.sites.empty())
        return finding.sites;
    return {{finding.operation, finding.flow, finding.path}};
}

} // namespace

bool suppresses(const Suppression& suppression, const Finding& finding, Day asOf)
{
    return holdsOn(suppression, asOf)
        && std::ranges::all_of(sitesOrPath(finding),
            [&](const FindingSite& site) { return speaksOf(suppression, finding, site); });
}

const Suppression* hiddenBy(std::span<const Suppression> suppressions, const Finding& finding, Day asOf)
{
    const Suppression* first = nullptr;
    for (const FindingSite& site : sitesOrPath(finding)) {
        const auto covering = std::ranges::find_if(suppressions, [&](const Suppression& each) {
            return !each.severity && holdsOn(each, asOf) && speaksOf(each, finding, site);
        });
        if (covering == suppressions.end())
            return nullptr;
        first = first ? std::min(first, &*covering) : &*covering;
    }
    return first;
}

std::optional<Severity> importedSeverity(
    std::span<const Suppression> suppressions, const Finding& finding, Day asOf)
{
    std::optional<Severity> wanted;
    for (const Suppression& each : suppressions)
        if (each.severity && suppresses(each, finding, asOf))
            wanted = each.severity;
    return wanted;
}

} // namespace core
