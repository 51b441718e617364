// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_check.h"

namespace core {

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

std::vector<CriterionNote> checkCriteria(const Contract&, const Criteria&, std::span<const Finding>)
{
    return {};
}

} // namespace core
