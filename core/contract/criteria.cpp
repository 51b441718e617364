// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria.h"

#include <algorithm>

namespace core {

Criteria readCriteria(const Contract&, std::span<const FeatureFile>)
{
    return {};
}

std::string scenarioLabel(const Scenario& scenario)
{
    std::string name = scenario.title;
    if (name.empty() && !scenario.steps.empty()) {
        const auto when = std::ranges::find(scenario.steps, StepKind::When, &ScenarioStep::kind);
        const ScenarioStep& telling = when == scenario.steps.end() ? scenario.steps.front() : *when;
        name = telling.keyword + " " + telling.text;
    }
    const bool isEither = scenario.feature.empty() || name.empty();
    return scenario.feature + (isEither ? "" : ": ") + name;
}

std::string scenarioText(const Scenario& scenario)
{
    std::string text;
    for (const ScenarioStep& step : scenario.steps) {
        text.append(text.empty() ? "" : "\n").append(step.keyword + " " + step.text);
        if (!step.argument.empty())
            text.append("\n" + step.argument);
    }
    return text;
}

} // namespace core
