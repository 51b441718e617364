// SPDX-License-Identifier: Apache-2.0
#include "core/lint/contract_answers.h"

#include "core/contract/operations.h"

namespace core {

ContractAnswers::ContractAnswers(const Contract& contract)
    : m_contract(contract)
    , m_operations(core::operationsOf(contract))
{
    for (const Element* each : m_operations)
        m_byLabel.emplace(operationLabel(*each), each);
}

const Element* ContractAnswers::operation(std::string_view label) const
{
    const auto found = m_byLabel.find(label);
    return found == m_byLabel.end() ? nullptr : found->second;
}

ElementPointers ContractAnswers::operationsOf(const Scenario& scenario) const
{
    ElementPointers operations;
    if (const Element* first = operation(scenario.operation))
        operations.push_back(first);
    for (const std::string& label : scenario.otherOperations)
        if (const Element* other = operation(label))
            operations.push_back(other);
    return operations;
}

} // namespace core
