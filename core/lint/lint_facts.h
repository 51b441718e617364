// SPDX-License-Identifier: Apache-2.0
// What several rules ask about a whole contract, found out once.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/error_envelope.h"
#include "core/lint/criteria_facts.h"
#include "core/lint/lint.h"
#include "core/wire/validator.h"

#include <optional>
#include <vector>

namespace core {

class LintFacts {
public:
    LintFacts(const Contract& contract, const LintOptions& options);

    const Contract& contract() const { return m_contract; }
    const LintOptions& options() const { return m_options; }
    /// Of what consumers call: paths, not webhooks or callbacks.
    const std::vector<const Element*>& operations() const { return m_operations; }
    const std::optional<ErrorEnvelope>& envelope() const { return m_envelope; }
    const CriteriaFacts& criteria() const { return m_criteria; }
    /// Stops at the first violation, within little effort.
    const Validator& validator(Direction direction) const;

private:
    const Contract& m_contract;
    const LintOptions& m_options;
    std::vector<const Element*> m_operations;
    std::optional<ErrorEnvelope> m_envelope;
    CriteriaFacts m_criteria;
    std::vector<Validator> m_validators; ///< by Direction
};

} // namespace core
