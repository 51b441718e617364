// SPDX-License-Identifier: Apache-2.0
// One scenario held against the operations it is tied to.
#pragma once

#include "core/lint/contract_answers.h"
#include "core/lint/criteria_check.h"
#include "core/lint/scenario_claims.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct Contradiction {
    std::string what; ///< "names 202, which POST /orders does not have: 201, 404"
    Position at;
};

struct ScenarioVerdict {
    std::vector<Contradiction> contradictions;
    std::optional<StateTransition> transition; ///< only where nothing is sent back
};

/// Says nothing where it is not sure: a wrong alarm costs more than one left out.
ScenarioVerdict checkScenario(
    const Scenario& scenario, const ScenarioClaims& claims, ContractAnswers& answers);

} // namespace core
