// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_check.h"

#include "core/lint/criteria_coverage.h"
#include "core/lint/scenario_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

class CriteriaChecker {
public:
    CriteriaChecker(const Contract& candidate, const Criteria& criteria, std::span<const Finding> findings)
        : m_criteria(criteria)
        , m_answers(candidate)
    {
        for (const Finding& each : findings)
            if (each.severity == Severity::Breaking && isFeltInCandidate(each))
                m_uncovered.push_back(&each);
    }

    std::vector<CriterionNote> check()
    {
        const std::vector<const Finding*> breaking = m_uncovered;
        for (const Scenario& scenario : m_criteria.scenarios)
            m_notes.push_back(noteOn(scenario, breaking));
        addMissing();
        return std::move(m_notes);
    }

private:
    /// What is gone needs no scenario any more.
    bool isFeltInCandidate(const Finding& finding) const
    {
        return std::ranges::any_of(finding.sites,
            [&](const FindingSite& site) { return m_answers.operation(site.operation) != nullptr; });
    }

    CriterionNote noteOn(const Scenario& scenario, const std::vector<const Finding*>& breaking)
    {
        const ScenarioClaims claims = claimsOf(scenario);
        const ScenarioVerdict verdict = checkScenario(scenario, claims, m_answers);
        CriterionNote note {.operation = scenario.operation,
            .scenario = scenarioLabel(scenario),
            .file = scenario.file,
            .at = scenario.at,
            .transition = verdict.transition};
        for (const Finding* each : breaking)
            if (speaksOf(scenario, claims, *each, m_answers)) {
                note.places.push_back(each->place);
                std::erase(m_uncovered, each);
            }
        describe(note, verdict);
        return note;
    }

    static void describe(CriterionNote& note, const ScenarioVerdict& verdict)
    {
        if (!verdict.contradictions.empty()) {
            note.state = CriterionState::Contradicted;
            note.at = verdict.contradictions.front().at;
            for (const Contradiction& each : verdict.contradictions)
                note.what += (note.what.empty() ? "It " : "; it ") + each.what;
        } else if (verdict.transition) {
            note.state = CriterionState::Transition;
            note.what = transitionWords(*verdict.transition);
        } else if (note.operation.empty()) {
            note.what = "It is tied to no operation";
        }
    }

    struct Lack {
        std::set<std::string> responses; ///< empty: of the request, or of all
        std::vector<std::string> places;
    };

    /// One note an operation: the first that each finding is felt in.
    void addMissing()
    {
        std::map<std::string, Lack> lacks;
        for (const Finding* each : m_uncovered) {
            const auto site = std::ranges::find_if(each->sites, [&](const FindingSite& candidate) {
                return m_answers.operation(candidate.operation) != nullptr;
            });
            Lack& lack = lacks[site->operation];
            lack.places.push_back(each->place);
            lack.responses.insert(responseOf(*site));
        }
        for (auto& [operation, lack] : lacks) {
            const Node node = m_answers.operation(operation)->node;
            m_notes.push_back({.operation = operation,
                .state = CriterionState::Missing,
                .what = lackWords(lack.responses),
                .file = m_answers.contract().documents->fileOf(node.tree()).path,
                .at = node.tree().source().position(node.entryRange().begin),
                .places = std::move(lack.places)});
        }
    }

    static std::string lackWords(const std::set<std::string>& responses)
    {
        std::string about;
        for (const std::string& each : responses)
            about += (about.empty() ? " that says what its response " : ", ") + each;
        if (responses.contains({}))
            return "It changes in a breaking way and has no scenario";
        return "It changes in a breaking way and has no scenario" + about + " is now";
    }

    const Criteria& m_criteria;
    ContractAnswers m_answers;
    std::vector<const Finding*> m_uncovered; ///< called Breaking, and no scenario spoke of it so far
    std::vector<CriterionNote> m_notes;
};

} // namespace

std::string_view criterionStateName(CriterionState state)
{
    switch (state) {
    case CriterionState::Present:
        return "present";
    case CriterionState::Missing:
        return "missing";
    case CriterionState::Contradicted:
        return "contradicted";
    case CriterionState::Transition:
        return "transition";
    }
    return {};
}

std::string transitionWords(const StateTransition& transition)
{
    const std::string field = transition.field.empty() ? "" : transition.field + ": ";
    return field + (transition.from.empty() ? "…" : transition.from) + " → " + transition.to;
}

std::vector<CriterionNote> checkCriteria(
    const Contract& candidate, const Criteria& criteria, std::span<const Finding> findings)
{
    return CriteriaChecker(candidate, criteria, findings).check();
}

} // namespace core
