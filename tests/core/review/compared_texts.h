// SPDX-License-Identifier: Apache-2.0
// Two texts of a contract, compared and judged.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/review/duty.h"

#include <string>

namespace test {

class ComparedTexts {
public:
    /// Fails the running test when they cannot be compared.
    ComparedTexts(const std::string& baseline, const std::string& candidate);

    const core::Comparison& comparison() const { return *m_compared.comparison; }
    const std::vector<core::Finding>& findings() const { return m_compared.diff.judgement.findings; }
    /// All that somebody could own, of the contract "shop".
    core::ContractChanges changes() const;

private:
    core::ComparedContract m_compared;
};

} // namespace test
