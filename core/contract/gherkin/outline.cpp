// SPDX-License-Identifier: Apache-2.0
#include "core/contract/gherkin/outline.h"

#include <algorithm>

namespace core::gherkin {
namespace {

/// A step that grows beyond this is no sentence any more, but an attack.
constexpr std::size_t LongestText = 64UL * 1024;

std::string replaced(
    std::string_view text, const std::vector<std::string>& names, const std::vector<std::string>& cells)
{
    std::string out;
    while (!text.empty() && out.size() < LongestText) {
        const std::size_t open = text.find('<');
        out.append(text.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const std::size_t close = text.find('>', open);
        const bool isClosed = close != std::string_view::npos;
        const auto name =
            isClosed ? std::ranges::find(names, text.substr(open + 1, close - open - 1)) : names.end();
        const auto column = static_cast<std::size_t>(name - names.begin());
        const bool isKnown = name != names.end() && column < cells.size();
        out.append(isKnown ? std::string_view(cells[column]) : "<");
        text.remove_prefix(isKnown ? close + 1 : open + 1);
    }
    return out;
}

char unescaped(char each)
{
    return each == 'n' ? '\n' : each;
}

} // namespace

std::vector<std::string> cellsOf(std::string_view row)
{
    std::vector<std::string> cells;
    std::string cell;
    bool isInside = false;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at] == '|') {
            if (isInside)
                cells.emplace_back(trimmed(cell));
            isInside = true;
            cell.clear();
        } else if (row[at] == '\\' && at + 1 < row.size()
            && std::string_view("|\\n").find(row[at + 1]) != std::string_view::npos) {
            cell += unescaped(row[++at]);
        } else {
            cell += row[at];
        }
    }
    return cells;
}

ScenarioText writtenOut(const ScenarioText& outline, const std::vector<std::string>& names,
    const ExampleRow& row, std::size_t number)
{
    ScenarioText scenario = outline;
    scenario.at = row.at;
    scenario.title = replaced(outline.title, names, row.cells);
    if (scenario.title == outline.title)
        scenario.title += " #" + std::to_string(number);
    for (ScenarioStep& step : scenario.steps) {
        step.text = replaced(step.text, names, row.cells);
        step.argument = replaced(step.argument, names, row.cells);
    }
    return scenario;
}

} // namespace core::gherkin
