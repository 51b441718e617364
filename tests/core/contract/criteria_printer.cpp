// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/criteria_printer.h"

#include <string_view>

namespace test {
namespace {

constexpr std::string_view Kinds[] {"given", "when", "then"};

std::string place(core::Position at)
{
    return std::to_string(at.line + 1) + ":" + std::to_string(at.byte + 1);
}

std::string indented(std::string_view text)
{
    std::string all = "        ";
    for (const char each : text)
        all.append(1, each).append(each == '\n' ? "        " : "");
    return all + "\n";
}

std::string stepsOf(const std::vector<core::ScenarioStep>& steps)
{
    std::string text;
    for (const core::ScenarioStep& step : steps) {
        text += "    " + place(step.at) + " " + std::string(Kinds[static_cast<std::size_t>(step.kind)]) + ": "
            + step.keyword + " | " + step.text + "\n";
        if (!step.argument.empty())
            text += indented(step.argument);
    }
    return text;
}

std::string gapsOf(const std::vector<core::Gap>& gaps)
{
    std::string text;
    for (const core::Gap& gap : gaps)
        text += "gap " + gap.file + (gap.file.empty() ? "" : ":") + place(gap.begin) + " " + gap.what + ": "
            + gap.why + "\n";
    return text;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& each : words)
        text += " " + each;
    return text;
}

} // namespace

std::string describe(const core::Criteria& criteria)
{
    std::string text;
    for (const core::Scenario& each : criteria.scenarios) {
        text += (each.operation.empty() ? "tied to nothing" : each.operation);
        for (const std::string& other : each.otherOperations)
            text += ", " + other;
        text += "\n  " + each.file + ":" + place(each.at) + " " + core::scenarioLabel(each) + "\n"
            + stepsOf(each.steps);
    }
    return text + gapsOf(criteria.notUnderstood);
}

std::string describe(const core::gherkin::Reading& reading)
{
    std::string text;
    for (const core::gherkin::ScenarioText& each : reading.scenarios)
        text += place(each.at) + " " + each.feature + " / " + each.title + joined(each.featureTags) + " |"
            + joined(each.tags) + "\n" + stepsOf(each.steps);
    return text + gapsOf(reading.gaps);
}

} // namespace test
