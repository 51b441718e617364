// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria.h"
#include "core/contract/operations.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

/// What a scenario is called at its operation, whatever the parameters of the path are called.
using ScenarioKey = std::pair<std::string, std::string>;
using ScenariosByKey = std::map<ScenarioKey, std::vector<const Scenario*>>;

ScenariosByKey byKey(const Criteria& criteria)
{
    ScenariosByKey scenarios;
    for (const Scenario& each : criteria.scenarios)
        scenarios[{pathIdentity(each.operation), scenarioLabel(each)}].push_back(&each);
    return scenarios;
}

/// Takes out of both what reads the same.
void dropEqual(std::vector<const Scenario*>& before, std::vector<const Scenario*>& after)
{
    std::erase_if(after, [&](const Scenario* now) {
        const auto same = std::ranges::find_if(
            before, [&](const Scenario* was) { return scenarioText(*was) == scenarioText(*now); });
        if (same == before.end())
            return false;
        before.erase(same);
        return true;
    });
}

CriteriaChange changeOf(const Scenario* before, const Scenario* after)
{
    const Scenario& newer = after ? *after : *before;
    return {newer.operation, scenarioLabel(newer), before ? scenarioText(*before) : "",
        after ? scenarioText(*after) : "", newer.file, newer.at};
}

} // namespace

std::vector<CriteriaChange> compareCriteria(const Criteria& before, const Criteria& after)
{
    ScenariosByKey old = byKey(before);
    ScenariosByKey now = byKey(after);
    for (const auto& [key, gone] : old)
        now[key];
    std::vector<CriteriaChange> changes;
    for (auto& [key, came] : now) {
        std::vector<const Scenario*>& gone = old[key];
        dropEqual(gone, came);
        for (std::size_t i = 0; i < std::max(gone.size(), came.size()); ++i)
            changes.push_back(
                changeOf(i < gone.size() ? gone[i] : nullptr, i < came.size() ? came[i] : nullptr));
    }
    return changes;
}

} // namespace core
