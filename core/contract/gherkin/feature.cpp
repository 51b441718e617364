// SPDX-License-Identifier: Apache-2.0
#include "core/contract/gherkin/feature.h"

namespace core::gherkin {
namespace {

StepKind kindAfter(const std::vector<ScenarioStep>& steps, Word word)
{
    switch (word) {
    case Word::When:
        return StepKind::When;
    case Word::Then:
        return StepKind::Then;
    case Word::And:
        return steps.empty() ? StepKind::Given : steps.back().kind;
    default:
        return StepKind::Given;
    }
}

} // namespace

void addStep(std::vector<ScenarioStep>& steps, const Head& head, Position at)
{
    steps.push_back({kindAfter(steps, head.word), std::string(head.keyword), std::string(head.rest), {}, at});
}

} // namespace core::gherkin
