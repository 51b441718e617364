// SPDX-License-Identifier: Apache-2.0
// Which field of the responses is in a state: first of the scenario's operations, then of the whole contract.
#pragma once

#include "core/lint/contract_answers.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

class StateLookup {
public:
    /// `near`: the responses of the operations that a scenario is tied to.
    StateLookup(ContractAnswers& answers, const ElementPointers& near)
        : m_answers(answers)
        , m_near(near)
    {
    }

    /// The field that lists the state, one called "status" or the like before others.
    std::optional<std::string> fieldHolding(std::string_view state) const;
    bool holds(std::string_view field, std::string_view state) const;
    /// "`status` is paid, pending": what could be said instead; empty where a field for states is free or
    /// there is none, so that anything could be.
    std::string listedStates() const;

private:
    template <class Visit>
    void forEachField(const Visit& visit) const;

    ElementPointers allResponses() const;
    std::string listedStates(const ElementPointers& responses, bool& hasAny) const;

    ContractAnswers& m_answers;
    const ElementPointers& m_near;
};

} // namespace core
