// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_reach.h"

#include <algorithm>
#include <unordered_set>

namespace core {

std::string methodName(const Element& method)
{
    return (method.parent == nullptr ? std::string() : std::string(method.parent->name)) + '/'
        + std::string(method.name);
}

ProtoReach::ProtoReach(const Contract& baseline, const Contract& candidate)
{
    collectUses(baseline, m_baseline);
    collectUses(candidate, m_candidate);
    std::uint32_t order = 0;
    for (const Contract* contract : {&candidate, &baseline})
        for (const Element* service : contract->root->children)
            if (service->kind == ElementKind::Service)
                for (const Element* method : service->children)
                    m_order.try_emplace(methodName(*method), order++);
}

void ProtoReach::collectUses(const Contract& contract, Uses& uses)
{
    for (const Element* each : contract.root->children) {
        if (each->kind == ElementKind::Type) {
            for (const Element* field : each->children)
                if (field->target != nullptr)
                    uses[field->target].push_back({.type = each});
        } else if (each->kind == ElementKind::Service) {
            for (const Element* method : each->children)
                for (const Element* side : method->children)
                    if (side->target != nullptr)
                        uses[side->target].push_back({.method = method,
                            .flow = side->kind == ElementKind::Request ? Flow::Request : Flow::Response});
        }
    }
}

void ProtoReach::addEnds(
    const Uses& uses, const Element* type, bool isCandidate, std::map<MethodFlow, Ends>& ends) const
{
    std::unordered_set<const Element*> seen;
    std::vector<const Element*> pending {type};
    while (!pending.empty()) {
        const Element* at = pending.back();
        pending.pop_back();
        const auto found = seen.insert(at).second ? uses.find(at) : uses.end();
        if (found == uses.end())
            continue;
        for (const Use& use : found->second) {
            if (use.method == nullptr) {
                pending.push_back(use.type);
                continue;
            }
            Ends& end = ends[{methodName(*use.method), use.flow}];
            (isCandidate ? end.candidate : end.baseline) = use.method;
        }
    }
}

std::vector<Site> ProtoReach::sitesOf(
    const Element* baseline, const Element* candidate, const std::string& path)
{
    if (m_lastSites.empty() || baseline != m_lastBaseline || candidate != m_lastCandidate)
        m_lastSites = findSites(baseline, candidate);
    m_lastBaseline = baseline;
    m_lastCandidate = candidate;
    std::vector<Site> sites = m_lastSites;
    for (Site& site : sites)
        site.path = path;
    return sites;
}

std::vector<Site> ProtoReach::findSites(const Element* baseline, const Element* candidate) const
{
    std::map<MethodFlow, Ends> ends;
    if (baseline != nullptr)
        addEnds(m_baseline, baseline, false, ends);
    if (candidate != nullptr)
        addEnds(m_candidate, candidate, true, ends);
    std::vector<Site> sites;
    for (const auto& [key, end] : ends)
        sites.push_back(siteOf(end.baseline, end.candidate, key.second, {}));
    if (sites.empty())
        sites.emplace_back().flow = Flow::Both;
    for (Site& site : sites)
        site.whereabouts = Whereabouts::Property;
    std::ranges::stable_sort(sites, {}, &Site::order);
    return sites;
}

Site ProtoReach::siteOf(const Element* baseline, const Element* candidate, Flow flow, std::string path) const
{
    const std::string name = methodName(candidate != nullptr ? *candidate : *baseline);
    const auto order = m_order.find(name);
    Site site;
    site.operation = name;
    site.flow = flow;
    site.path = std::move(path);
    site.baselineOperation = baseline;
    site.candidateOperation = candidate;
    site.order = order == m_order.end() ? 0 : order->second;
    return site;
}

} // namespace core
