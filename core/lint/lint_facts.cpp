// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint_facts.h"

namespace core {
namespace {

/// An example is small; what needs more is left undecided.
constexpr std::size_t ExampleSteps = 20'000;

std::vector<const Element*> calledOperationsOf(const Contract& contract)
{
    std::vector<const Element*> operations;
    for (const Element* path : contract.root->children) {
        if (path->kind != ElementKind::Path)
            continue;
        for (const Element* child : path->children)
            if (child->kind == ElementKind::Operation)
                operations.push_back(child);
    }
    return operations;
}

} // namespace

LintFacts::LintFacts(const Contract& contract, const LintOptions& options)
    : m_contract(contract)
    , m_options(options)
    , m_operations(calledOperationsOf(contract))
    , m_envelope(findErrorEnvelope(contract, options.envelope))
    , m_criteria(contract, options.features)
{
    for (const Direction direction : {Direction::Any, Direction::Request, Direction::Response})
        m_validators.emplace_back(contract.documents,
            ValidatorOptions {.dialect = contract.dialect,
                .assertFormats = true,
                .direction = direction,
                .violations = 1,
                .steps = ExampleSteps});
}

const Validator& LintFacts::validator(Direction direction) const
{
    return m_validators[static_cast<std::size_t>(direction)];
}

} // namespace core
