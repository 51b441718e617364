// SPDX-License-Identifier: Apache-2.0
// Acceptance criteria held against the contract they are about.
#pragma once

#include "core/compat/finding.h"
#include "core/contract/criteria.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class CriterionState : std::uint8_t {
    Present, ///< written down; nothing in it contradicts the contract
    Missing, ///< findings called Breaking that no scenario speaks of
    Contradicted, ///< it names what the contract does not have
    Transition, ///< it has no answer of its own: something goes from one state to another
};

/// "present": as machines read it.
std::string_view criterionStateName(CriterionState state);

struct StateTransition {
    std::string field; ///< "status"; empty when no field is known to hold the state
    std::string from; ///< empty when it is not said
    std::string to;
};

/// "status: pending → payment_abandoned"; "status: … → payment_abandoned" from a state that is not said.
std::string transitionWords(const StateTransition& transition);

struct CriterionNote {
    std::string operation = {};
    std::string scenario = {}; ///< its label; empty when it is Missing
    CriterionState state = CriterionState::Present;
    std::string what = {}; ///< a sentence, or the transition
    std::string file = {};
    Position at = {};
    std::optional<StateTransition> transition = {};
    std::vector<std::string> places = {}; ///< of the findings that it speaks of, or that it is missing for
};

/// A note for each scenario, then one for each operation where it is missing.
std::vector<CriterionNote> checkCriteria(
    const Contract& candidate, const Criteria& criteria, std::span<const Finding> findings);

} // namespace core
