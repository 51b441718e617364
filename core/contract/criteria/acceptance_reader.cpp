// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria/acceptance_reader.h"

#include "core/contract/criteria/scenario_text.h"
#include "core/contract/criteria/text_lines.h"
#include "core/contract/gherkin/plain_reader.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

namespace core {
namespace {

/// Deeper nesting is no list of scenarios.
constexpr int DeepestList = 6;
/// Only aliases of aliases ask for more.
constexpr std::size_t MostScenarios = 10'000;

struct StepKey {
    std::string_view key;
    gherkin::Word word;
    std::string_view keyword;
};
constexpr std::array StepKeys {
    StepKey {"given", gherkin::Word::Given, "Given"},
    StepKey {"when", gherkin::Word::When, "When"},
    StepKey {"then", gherkin::Word::Then, "Then"},
    StepKey {"and", gherkin::Word::And, "And"},
    StepKey {"but", gherkin::Word::And, "But"},
};
constexpr std::array<std::string_view, 4> TitleKeys {"scenario", "title", "name", "summary"};
constexpr std::array<std::string_view, 5> ListKeys {
    "scenarios", "criteria", "examples", "steps", "acceptance"};
/// What stands beside scenarios and is none.
constexpr std::array<std::string_view, 5> OtherKeys {"feature", "description", "tags", "rule", "id"};

std::string lowered(std::string_view key)
{
    std::string text(key);
    for (char& each : text)
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    return text;
}

const StepKey* stepKeyOf(const Node& entry)
{
    const auto found = std::ranges::find(StepKeys, lowered(entry.key()), &StepKey::key);
    return found == StepKeys.end() ? nullptr : &*found;
}

/// "- given: a cart" as an item of a list.
bool isStepMap(const Node& item)
{
    const Node value = item.resolved();
    return value.isMap() && value.size() == 1 && stepKeyOf(value.first());
}

/// All lines of a list whose items are one step each: together they make a scenario.
std::vector<gherkin::Line> linesOfSteps(const Node& list)
{
    std::vector<gherkin::Line> lines;
    for (const Node& item : list) {
        const std::vector<gherkin::Line> more = linesOf(item.resolved());
        if (more.size() != 1)
            return {};
        lines.push_back(more.front());
    }
    const gherkin::Language* language = gherkin::languageOf(lines);
    const bool areSteps = language && std::ranges::all_of(lines, [&](const gherkin::Line& line) {
        const std::vector<gherkin::ScenarioText> said = gherkin::readPlain({&line, 1}, *language);
        return said.size() == 1 && said.front().steps.size() == 1;
    });
    return areSteps ? lines : std::vector<gherkin::Line>();
}

class AcceptanceReader {
public:
    gherkin::Reading read(const Node& said)
    {
        readValue(said, {}, 0);
        return std::move(m_reading);
    }

private:
    void readValue(const Node& said, const std::string& title, int depth)
    {
        const Node value = said.resolved();
        if (depth > DeepestList || m_reading.scenarios.size() >= MostScenarios)
            return tell(said, "was left out: there is too much of it");
        if (value.isSequence())
            return readList(value, title, depth);
        if (value.isMap())
            return readMap(value, title, depth);
        readText(value, title);
    }

    void readText(const Node& value, const std::string& title)
    {
        gherkin::Reading reading = readScenarios(linesOf(value));
        if (reading.scenarios.empty() && reading.gaps.empty())
            return tell(value, "has no Given, When and Then in it");
        take(std::move(reading), title);
    }

    void readList(const Node& list, const std::string& title, int depth)
    {
        if (list.size() > 1 && std::all_of(list.begin(), list.end(), isStepMap))
            return readSteps(list, title);
        const std::vector<gherkin::Line> lines = linesOfSteps(list);
        if (!lines.empty())
            return take(readScenarios(lines), title);
        for (const Node& item : list)
            readValue(item, title, depth + 1);
    }

    /// Each item is a map of one step.
    void readSteps(const Node& list, const std::string& title)
    {
        gherkin::ScenarioText scenario {.at = placeOf(list.first())};
        for (const Node& item : list)
            addSteps(scenario, item.resolved().first());
        take(std::move(scenario), title);
    }

    void readMap(const Node& map, const std::string& title, int depth)
    {
        if (std::any_of(map.begin(), map.end(), [](const Node& each) { return stepKeyOf(each) != nullptr; }))
            return readScenario(map, title);
        const std::string outer = m_feature;
        std::string own = title;
        for (const Node& entry : map) {
            const std::string key = lowered(entry.key());
            if (key == "feature")
                m_feature = entry.resolved().text();
            else if (isAmong(TitleKeys, key) && !holdsSteps(entry))
                own = entry.resolved().text();
        }
        for (const Node& entry : map)
            readEntry(entry, own, depth);
        m_feature = outer;
    }

    void readEntry(const Node& entry, const std::string& title, int depth)
    {
        const std::string key = lowered(entry.key());
        if (isAmong(OtherKeys, key) || (isAmong(TitleKeys, key) && !holdsSteps(entry)))
            return;
        const bool isNamed = !isAmong(ListKeys, key) && !isAmong(TitleKeys, key);
        readValue(entry, isNamed ? std::string(entry.key()) : title, depth + 1);
    }

    /// "scenario:" may be a title, or the scenario itself.
    static bool holdsSteps(const Node& entry)
    {
        const Node value = entry.resolved();
        return value.isMap() || value.isSequence() || !readScenarios(linesOf(value)).scenarios.empty();
    }

    void readScenario(const Node& map, const std::string& title)
    {
        gherkin::ScenarioText scenario {.title = title, .at = placeOf(map.first())};
        for (const Node& entry : map) {
            const std::string key = lowered(entry.key());
            if (isAmong(TitleKeys, key))
                scenario.title = entry.resolved().text();
            else if (key == "feature")
                scenario.feature = entry.resolved().text();
            else if (stepKeyOf(entry))
                addSteps(scenario, entry);
            else if (!isAmong(OtherKeys, key))
                tell(entry, "is no part of a scenario");
        }
        take(std::move(scenario), title);
    }

    /// Of a list the first is the step, the others go on with it.
    void addSteps(gherkin::ScenarioText& scenario, const Node& entry)
    {
        const StepKey& key = *stepKeyOf(entry);
        const Node value = entry.resolved();
        if (!value.isSequence())
            return gherkin::addStep(
                scenario.steps, {key.word, key.keyword, withoutKeyword(value.text())}, placeOf(entry));
        bool isFirst = true;
        for (const Node& each : value) {
            const gherkin::Head head {
                key.word, isFirst ? key.keyword : "And", withoutKeyword(each.resolved().text())};
            gherkin::addStep(scenario.steps, head, placeOf(each));
            isFirst = false;
        }
    }

    /// "given: Given a cart" says it twice.
    static std::string_view withoutKeyword(std::string_view text)
    {
        const std::optional<gherkin::Head> head =
            stepOf(gherkin::trimmed(text), gherkin::languages().front());
        return head ? head->rest : gherkin::trimmed(text);
    }

    void take(gherkin::Reading reading, const std::string& title)
    {
        for (gherkin::ScenarioText& each : reading.scenarios)
            take(std::move(each), title);
        std::ranges::move(reading.gaps, std::back_inserter(m_reading.gaps));
    }

    void take(gherkin::ScenarioText scenario, const std::string& title)
    {
        if (scenario.title.empty())
            scenario.title = title;
        if (scenario.feature.empty())
            scenario.feature = m_feature;
        m_reading.scenarios.push_back(std::move(scenario));
    }

    static Position placeOf(const Node& node)
    {
        return node.tree().source().position(node.entryRange().begin);
    }

    void tell(const Node& node, std::string why)
    {
        m_reading.gaps.push_back({{}, placeOf(node), "x-acceptance", std::move(why)});
    }

    std::string m_feature;
    gherkin::Reading m_reading;
};

} // namespace

gherkin::Reading readAcceptance(const Node& said)
{
    return AcceptanceReader().read(said);
}

} // namespace core
