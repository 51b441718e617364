// SPDX-License-Identifier: Apache-2.0
// Which findings a scenario speaks of.
#pragma once

#include "core/compat/finding.h"
#include "core/lint/contract_answers.h"
#include "core/lint/scenario_claims.h"

namespace core {

/// Whether the scenario says what happens at one of the places where the finding is felt. In a request every
/// scenario of the operation does; in a response one that names its code, or, of a success, none at all.
bool speaksOf(const Scenario& scenario, const ScenarioClaims& claims, const Finding& finding,
    const ContractAnswers& answers);

/// "402": the response of a place of that operation; empty when it is in none.
std::string responseOf(const FindingSite& site);

} // namespace core
