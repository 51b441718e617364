// SPDX-License-Identifier: Apache-2.0
#include "core/compat/sites.h"

#include <algorithm>
#include <deque>
#include <set>
#include <tuple>
#include <utility>

namespace core {
namespace {

Whereabouts whereaboutsOf(const std::vector<Step>& steps)
{
    Whereabouts found = Whereabouts::Service;
    for (const Step& step : steps) {
        const ElementKind kind = step.any().kind;
        if (kind == ElementKind::Parameter)
            return Whereabouts::Parameter;
        if (kind == ElementKind::Header)
            return Whereabouts::Header;
        if (kind == ElementKind::Request || kind == ElementKind::MediaType)
            found = Whereabouts::Body;
        if (isSchema(kind) && found != Whereabouts::Property)
            found = kind == ElementKind::Field ? Whereabouts::Property : Whereabouts::Body;
    }
    return found;
}

bool isErrorStatus(std::string_view name)
{
    return name.empty() || (name.front() != '1' && name.front() != '2' && name.front() != '3');
}

bool isInError(const std::vector<Step>& steps)
{
    return std::ranges::any_of(steps, [](const Step& step) {
        return step.any().kind == ElementKind::Response && isErrorStatus(step.any().name);
    });
}

/// From the first schema on: what a witness has to go down.
void setWays(Site& site, const std::vector<Step>& steps)
{
    const auto root = std::ranges::find_if(steps, [](const Step& step) { return isSchema(step.any().kind); });
    if (root == steps.end())
        return;
    site.baselineRoot = root->baseline;
    site.candidateRoot = root->candidate;
    for (auto step = root; step != steps.end(); ++step) {
        if (step->baseline)
            site.baselineWay.push_back(step->baseline);
        if (step->candidate)
            site.candidateWay.push_back(step->candidate);
    }
}

std::vector<Step> joined(const std::vector<Step>& first, const std::vector<Step>& second)
{
    std::vector<Step> steps = first;
    steps.insert(steps.end(), second.begin(), second.end());
    return steps;
}

} // namespace

std::vector<Site> SiteFinder::sitesOf(const std::vector<Occurrence>& occurrences)
{
    using Payload =
        std::tuple<const Element*, const Element*, Flow, Polarity, const Element*, const Element*>;
    std::vector<Site> all;
    for (const Occurrence& each : occurrences)
        for (const Flow flow : {Flow::Request, Flow::Response, Flow::None})
            addSites(each, flow, all);
    std::set<Payload> seen;
    std::erase_if(all, [&](const Site& site) {
        return !seen.emplace(site.baselineOperation, site.candidateOperation, site.flow, site.polarity,
                        site.baselineRoot, site.candidateRoot)
                    .second;
    });
    std::ranges::stable_sort(all, {}, &Site::order);
    return all;
}

void SiteFinder::addSites(const Occurrence& occurrence, Flow flow, std::vector<Site>& sites)
{
    const bool isBlocked = flow != Flow::None && contains(occurrence.blocked, flow);
    const bool isOfThisFlow = !m_frames.at(occurrence.frame).isOperation || occurrence.flow == flow;
    if (isBlocked || !isOfThisFlow)
        return;
    for (const Way& way : waysTo(occurrence.frame, flow))
        sites.push_back(siteOn(way, occurrence, flow));
}

Site SiteFinder::siteOn(const Way& way, const Occurrence& occurrence, Flow flow) const
{
    const SharedFrame& operation = m_frames.at(way.operation);
    const std::vector<Step> steps = joined(way.steps, occurrence.steps);
    Site site {.operation = operation.operation,
        .flow = flow,
        .path = describePath(operation.path, steps),
        .polarity = compose(way.polarity, occurrence.polarity),
        .whereabouts = whereaboutsOf(steps),
        .isError = isInError(steps),
        .baselineOperation = operation.baseline,
        .candidateOperation = operation.candidate,
        .order = way.operation};
    setWays(site, steps);
    return site;
}

const std::vector<SiteFinder::Way>& SiteFinder::waysTo(FrameId frame, Flow flow)
{
    const auto [found, isNew] = m_ways.try_emplace(WayKey {frame, flow});
    if (isNew)
        found->second = findWays(frame, flow);
    return found->second;
}

/// Breadth first, backwards: the first way to reach a frame is a shortest one.
std::vector<SiteFinder::Way> SiteFinder::findWays(FrameId frame, Flow flow) const
{
    if (m_frames.at(frame).isOperation)
        return {{frame, Polarity::Same, {}}};
    std::vector<Way> ways;
    std::deque<Way> waiting {{frame, Polarity::Same, {}}};
    std::set<std::pair<FrameId, Polarity>> seen {{frame, Polarity::Same}};
    while (!waiting.empty()) {
        const Way here = std::move(waiting.front());
        waiting.pop_front();
        for (const FrameEdge& edge : m_frames.at(here.operation).incoming) {
            const bool isStart = m_frames.at(edge.from).isOperation;
            if ((flow != Flow::None && contains(edge.blocked, flow)) || (isStart && edge.flow != flow))
                continue;
            const Polarity polarity = compose(edge.polarity, here.polarity);
            if (!isStart && !seen.emplace(edge.from, polarity).second)
                continue;
            Way way {edge.from, polarity, joined(edge.steps, here.steps)};
            isStart ? ways.push_back(std::move(way)) : waiting.push_back(std::move(way));
        }
    }
    return ways;
}

} // namespace core
