// SPDX-License-Identifier: Apache-2.0
#include "core/compat/site_groups.h"

#include "core/compat/rule_peers.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::string_view, 5> WhereaboutsNames {
    "service", "parameter", "header", "body", "property"};

/// What of an operation a rule or guard may ask; null for an operation without a life of its own.
const Element* livelyOperation(const Site& site)
{
    const Element* operation = site.baselineOperation;
    const auto says = [&](Facet facet) { return operation->facet(facet) != nullptr; };
    const bool isLively =
        operation != nullptr && (says(Facet::Deprecated) || says(Facet::Sunset) || says(Facet::Stability));
    return isLively ? operation : nullptr;
}

/// Sites of one class are judged alike, so that a schema reached a thousand times is not judged as often.
using SiteClass =
    std::tuple<Flow, Polarity, Whereabouts, bool, const Element*, const Element*, std::optional<Effect>>;

/// The few that ask for more: codes of the other side, what kind of parameter or body it is, what stands
/// beside a shared enumeration, whether a shared type is required where it is used.
const Element* particularOf(const Change& change, const Site& site)
{
    if (change.kind == ElementKind::Response)
        return site.candidateOperation;
    if (change.facet == Facet::Xml || site.whereabouts == Whereabouts::Parameter)
        return site.candidateRoot;
    const bool asksItsWay =
        change.facet == Facet::Enum || change.facet == Facet::ReadOnly || change.facet == Facet::WriteOnly;
    const auto& way = change.facet == Facet::Enum ? site.baselineWay : site.candidateWay;
    return asksItsWay && !way.empty() ? way.back() : nullptr;
}

SiteClass classOf(const Change& change, const Site& site)
{
    return {site.flow, site.polarity, site.whereabouts, site.isError, livelyOperation(site),
        particularOf(change, site), site.shown};
}

struct JudgedSite {
    const Rule* rule = nullptr;
    Verdict verdict;
    Effect effect = Effect::None;
    std::vector<std::string> alsoKnownAs;
};

JudgedSite judgeSite(const Change& change, const Site& site, Language language, const JudgeOptions& options)
{
    const Subject subject {change, site, feltEffect(change, site), language};
    const Rule& rule = ruleFor(subject);
    return {&rule, judgeSubject(subject, rule, options), subject.effect, alsoKnownAs(rule, subject)};
}

class Grouping {
public:
    void add(const JudgedSite& judged, const Site* site)
    {
        SiteGroup& group = groupOf(judged);
        if (site != nullptr) {
            group.flow = group.flow | site->flow;
            group.sites.push_back(site);
        }
    }

    /// The names that peers give to what is judged, once for each class of sites.
    void addNames(const JudgedSite& judged)
    {
        std::vector<std::string>& names = groupOf(judged).alsoKnownAs;
        for (const std::string& name : judged.alsoKnownAs)
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
    }

    std::vector<SiteGroup> take() { return std::move(m_groups); }

private:
    SiteGroup& groupOf(const JudgedSite& judged)
    {
        const auto found = std::ranges::find_if(m_groups, [&](const SiteGroup& group) {
            return group.rule == judged.rule && group.verdict == judged.verdict;
        });
        if (found != m_groups.end())
            return *found;
        m_groups.push_back({.rule = judged.rule, .verdict = judged.verdict, .effect = judged.effect});
        return m_groups.back();
    }

    std::vector<SiteGroup> m_groups;
};

template <class Key>
std::size_t countAlike(const std::vector<SiteGroup>& groups, const SiteGroup& group, Key key)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(groups, [&](const SiteGroup& other) { return key(other) == key(group); }));
}

std::string_view whereaboutsOf(const SiteGroup& group)
{
    const auto where = group.sites.empty() ? Whereabouts::Service : group.sites.front()->whereabouts;
    return WhereaboutsNames[static_cast<std::size_t>(where)];
}

std::string splitOf(const std::vector<SiteGroup>& groups, std::size_t index)
{
    const SiteGroup& group = groups[index];
    const auto flow = [](const SiteGroup& each) { return each.flow; };
    const auto severity = [](const SiteGroup& each) { return std::pair(each.flow, each.verdict.severity); };
    const auto where = [](const SiteGroup& each) {
        return std::tuple(each.flow, each.verdict.severity, whereaboutsOf(each));
    };
    if (countAlike(groups, group, flow) == 1)
        return {};
    std::string split(severityName(group.verdict.severity));
    if (countAlike(groups, group, severity) == 1)
        return split;
    split += ' ' + std::string(whereaboutsOf(group));
    return countAlike(groups, group, where) == 1 ? split : split + ' ' + std::to_string(index);
}

} // namespace

std::vector<SiteGroup> groupSites(const Change& change, Language language, const JudgeOptions& options)
{
    Grouping grouping;
    std::map<SiteClass, JudgedSite> known;
    for (const Site& site : change.sites) {
        const auto [entry, isNew] = known.try_emplace(classOf(change, site));
        if (isNew) {
            entry->second = judgeSite(change, site, language, options);
            grouping.addNames(entry->second);
        }
        grouping.add(entry->second, &site);
    }
    if (change.sites.empty()) {
        const JudgedSite judged = judgeSite(change, Site {}, language, options);
        grouping.addNames(judged);
        grouping.add(judged, nullptr);
    }
    std::vector<SiteGroup> groups = grouping.take();
    for (std::size_t index = 0; index < groups.size(); ++index)
        groups[index].split = splitOf(groups, index);
    return groups;
}

SiteGroup joinedGroup(std::vector<SiteGroup> groups)
{
    SiteGroup joined = std::move(groups.front());
    joined.split.clear();
    for (std::size_t index = 1; index < groups.size(); ++index) {
        const SiteGroup& other = groups[index];
        joined.flow = joined.flow | other.flow;
        joined.verdict.isJudged = joined.verdict.isJudged && other.verdict.isJudged;
        joined.sites.insert(joined.sites.end(), other.sites.begin(), other.sites.end());
    }
    return joined;
}

} // namespace core
