// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_scenarios.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {

namespace {

using ScenarioKey = std::pair<std::string, std::string>; ///< file and label

ScenarioKey keyOf(const CriterionNote& note)
{
    return {note.file, note.scenario};
}

bool isUntied(const CriterionNote& note)
{
    return note.operation.empty() && note.file.ends_with(".feature");
}

std::set<ScenarioKey> untiedIn(const Check& check)
{
    std::set<ScenarioKey> untied;
    for (const auto& [contract, note] : check.criteria)
        if (isUntied(note))
            untied.insert(keyOf(note));
    for (const auto& [contract, note] : check.criteria)
        if (!note.operation.empty())
            untied.erase(keyOf(note));
    return untied;
}

bool isCompared(const Check& check, const std::string& id)
{
    return std::ranges::any_of(check.contracts,
        [&](const ComparedContract& each) { return each.diff.contract == id && each.comparison; });
}

/// What does not change was not read so far.
void takeTiedByOthers(const Check& check, const CheckedContracts& candidate,
    std::span<const FeatureFile> features, const std::stop_token& stop, std::set<ScenarioKey>& untied)
{
    for (const FoundContract& found : candidate.folder.contracts) {
        if (untied.empty() || isCompared(check, found.id))
            continue;
        const auto contract =
            readContract(found.entry, candidate.folder.source.read, {.others = unreferredFiles(found)}, stop);
        if (!contract)
            continue;
        for (const Scenario& scenario : readCriteria(**contract, features).scenarios)
            if (!scenario.operation.empty())
                untied.erase({scenario.file, scenarioLabel(scenario)});
    }
}

} // namespace

void settleUntiedScenarios(Check& check, const CheckedContracts& candidate,
    std::span<const FeatureFile> features, const std::stop_token& stop)
{
    std::set<ScenarioKey> untied = untiedIn(check);
    takeTiedByOthers(check, candidate, features, stop, untied);
    // What a contract can make something of is told of that one.
    std::ranges::stable_sort(check.criteria, [](const CheckedCriterion& left, const CheckedCriterion& right) {
        const bool isLeftWeak = isUntied(left.note) && left.note.state == CriterionState::Present;
        const bool isRightWeak = isUntied(right.note) && right.note.state == CriterionState::Present;
        return isLeftWeak < isRightWeak;
    });
    std::erase_if(check.criteria, [&](const CheckedCriterion& each) {
        return isUntied(each.note) && untied.erase(keyOf(each.note)) == 0;
    });
}

} // namespace core
