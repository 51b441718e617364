// SPDX-License-Identifier: Apache-2.0
// The criteria of a contract as the lint rules ask for them: read and checked once, by operation.
#pragma once

#include "core/lint/criteria_check.h"
#include "core/lint/scenario_claims.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct CheckedScenario {
    const Scenario* scenario = nullptr;
    ScenarioClaims claims;
    CriterionNote note;
};

class CriteriaFacts {
public:
    CriteriaFacts(const Contract& contract, std::span<const FeatureFile> features);
    CriteriaFacts(const CriteriaFacts&) = delete;
    CriteriaFacts& operator=(const CriteriaFacts&) = delete;

    /// About this contract: .feature files stand beside others, too.
    bool hasAny() const { return !m_byOperation.empty(); }
    /// In the contract's own files, and in .feature files that speak of it.
    const std::vector<Gap>& notUnderstood() const { return m_notUnderstood; }
    /// Those about the operation, by its label.
    const std::vector<const CheckedScenario*>& of(std::string_view operation) const;
    /// Where the scenario or gap stands in the contract; an invalid Node for a .feature file.
    Node nodeAt(std::string_view file, Position at) const;

private:
    bool isOwn(const std::string& file) const;

    const Contract& m_contract;
    Criteria m_criteria;
    std::vector<Gap> m_notUnderstood;
    std::vector<CheckedScenario> m_checked;
    std::map<std::string, std::vector<const CheckedScenario*>, std::less<>> m_byOperation;
};

} // namespace core
