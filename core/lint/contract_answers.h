// SPDX-License-Identifier: Apache-2.0
// All operations of a contract, and what their responses are able to say.
#pragma once

#include "core/contract/criteria.h"
#include "core/lint/answer_words.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using ElementPointers = std::vector<const Element*>;

class ContractAnswers {
public:
    explicit ContractAnswers(const Contract& contract);

    const Contract& contract() const { return m_contract; }
    const ElementPointers& operations() const { return m_operations; }
    /// By its label; null when there is none.
    const Element* operation(std::string_view label) const;
    /// Those that the scenario is tied to.
    ElementPointers operationsOf(const Scenario& scenario) const;
    const ResponseWords& of(const Element& response) { return m_words.of(response); }

private:
    const Contract& m_contract;
    ElementPointers m_operations;
    std::map<std::string, const Element*, std::less<>> m_byLabel;
    AnswerWords m_words;
};

} // namespace core
