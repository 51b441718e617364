// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_facts.h"

#include <algorithm>
#include <iterator>

namespace core {

CriteriaFacts::CriteriaFacts(const Contract& contract, std::span<const FeatureFile> features)
    : m_contract(contract)
    , m_criteria(readCriteria(contract, features))
{
    std::vector<CriterionNote> notes = checkCriteria(contract, m_criteria, {});
    m_checked.reserve(m_criteria.scenarios.size());
    for (std::size_t i = 0; i < m_criteria.scenarios.size(); ++i) {
        const Scenario& scenario = m_criteria.scenarios[i];
        const CheckedScenario& checked =
            m_checked.emplace_back(CheckedScenario {&scenario, claimsOf(scenario), std::move(notes[i])});
        if (!scenario.operation.empty())
            m_byOperation[scenario.operation].push_back(&checked);
        for (const std::string& other : scenario.otherOperations)
            m_byOperation[other].push_back(&checked);
    }
    std::ranges::copy_if(m_criteria.notUnderstood, std::back_inserter(m_notUnderstood),
        [&](const Gap& gap) { return isOwn(gap.file); });
}

bool CriteriaFacts::isOwn(const std::string& file) const
{
    const auto files = m_contract.documents->files();
    return std::ranges::find(files, file, &ContractFile::path) != files.end()
        || std::ranges::any_of(m_criteria.scenarios,
            [&](const Scenario& scenario) { return scenario.file == file && !scenario.operation.empty(); });
}

const std::vector<const CheckedScenario*>& CriteriaFacts::of(std::string_view operation) const
{
    static const std::vector<const CheckedScenario*> none;
    const auto found = m_byOperation.find(operation);
    return found == m_byOperation.end() ? none : found->second;
}

Node CriteriaFacts::nodeAt(std::string_view file, Position at) const
{
    for (const ContractFile* each : m_contract.documents->files()) {
        const Tree& tree = each->document.tree;
        if (each->path == file)
            return tree.nodeAt(tree.source().offset(at));
    }
    return {};
}

} // namespace core
