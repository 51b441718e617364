// SPDX-License-Identifier: Apache-2.0
#include "core/contract/gherkin/feature_reader.h"

#include "core/contract/gherkin/outline.h"

#include <algorithm>
#include <optional>

namespace core::gherkin {
namespace {

constexpr std::size_t MostGaps = 100;
/// Backgrounds and examples multiply; a text that asks for more is an attack.
constexpr std::size_t MostScenarios = 10'000;
constexpr std::size_t MostBytes = 16UL << 20U;

std::size_t sizeOf(const ScenarioText& scenario)
{
    std::size_t size = scenario.title.size() + scenario.feature.size();
    for (const ScenarioStep& step : scenario.steps)
        size += sizeof(ScenarioStep) + step.text.size() + step.argument.size();
    return size;
}

class FeatureReader {
public:
    FeatureReader(std::span<const Line> lines, Place place, const Language& language)
        : m_lines(lines)
        , m_place(place)
        , m_language(&language)
    {
    }

    Reading read()
    {
        while (m_next < m_lines.size() && !m_isFull)
            readLine(m_lines[m_next++]);
        if (!m_isFull)
            finishScenario();
        if (m_place == Place::OwnFile && !m_hasFeature && m_reading.gaps.empty())
            tell(m_lines.empty() ? Position() : m_lines.front().at, "the file", "has no Feature in it");
        return std::move(m_reading);
    }

private:
    enum class Block : std::uint8_t { None, Feature, Rule, Background, Scenario, Examples };

    void readLine(const Line& line)
    {
        const std::string_view text = trimmed(line.text);
        if (text.empty())
            return;
        if (text.front() == '#')
            return readComment(line, text);
        if (text.front() == '@')
            return readTags(text);
        if (text.starts_with("\"\"\"") || text.starts_with("```"))
            return readDocString(line, text.substr(0, 3));
        if (text.front() == '|')
            return readRow(line, text);
        if (const std::optional<Head> heading = headingOf(text, *m_language))
            return readHeading(line, *heading);
        if (const std::optional<Head> step = stepOf(text, *m_language))
            return readStep(line, *step);
        // Below a heading anything may be said, until its first step.
        if (m_block == Block::None || hasBegun())
            tell(line.at, text, m_block == Block::None ? "stands before any Feature" : "is no step");
    }

    bool hasBegun() const
    {
        switch (m_block) {
        case Block::Background:
            return !background().empty();
        case Block::Scenario:
            return !m_scenario->steps.empty();
        case Block::Examples:
            return !m_columns.empty();
        default:
            return false;
        }
    }

    void readComment(const Line& line, std::string_view text)
    {
        std::string_view said = trimmed(text.substr(1));
        if (!said.starts_with("language") || m_hasFeature)
            return;
        said = trimmed(said.substr(8));
        if (!said.starts_with(':'))
            return;
        said = trimmed(said.substr(1));
        if (const Language* named = findLanguage(said))
            m_language = named;
        else
            tell(line.at, "# language: " + std::string(said), "is none of en, fr, de, es, uk and pl");
    }

    void readTags(std::string_view text)
    {
        while (!text.empty() && text.front() == '@') {
            const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
            m_tags.emplace_back(text.substr(0, end));
            text = trimmed(text.substr(end));
        }
    }

    void readHeading(const Line& line, const Head& heading)
    {
        std::vector<std::string> tags;
        tags.swap(m_tags);
        if (!m_hasFeature && heading.word != Word::Feature && m_place == Place::OwnFile)
            return tell(line.at, heading.keyword, "stands before any Feature");
        switch (heading.word) {
        case Word::Feature:
            return beginFeature(heading, std::move(tags));
        case Word::Rule:
            return beginRule(heading, std::move(tags));
        case Word::Background:
            return beginBackground(line);
        case Word::Examples:
            return beginExamples(line);
        default:
            return beginScenario(line, heading, std::move(tags));
        }
    }

    void beginFeature(const Head& heading, std::vector<std::string> tags)
    {
        finishScenario();
        m_hasFeature = true;
        m_feature = heading.rest;
        m_featureTags = std::move(tags);
        m_featureBackground.clear();
        m_block = Block::Feature;
        leaveRule();
    }

    void beginRule(const Head& heading, std::vector<std::string> tags)
    {
        finishScenario();
        leaveRule();
        m_isInRule = true;
        m_rule = heading.rest;
        m_ruleTags = std::move(tags);
        m_block = Block::Rule;
    }

    void leaveRule()
    {
        m_isInRule = false;
        m_rule.clear();
        m_ruleTags.clear();
        m_ruleBackground.clear();
    }

    void beginBackground(const Line& line)
    {
        const bool isLate = m_scenario.has_value() || m_block == Block::Background;
        finishScenario();
        if (isLate)
            tell(line.at, "Background", "stands behind a scenario or another Background");
        m_block = Block::Background;
    }

    std::vector<ScenarioStep>& background() { return m_isInRule ? m_ruleBackground : m_featureBackground; }
    const std::vector<ScenarioStep>& background() const
    {
        return m_isInRule ? m_ruleBackground : m_featureBackground;
    }

    void beginScenario(const Line& line, const Head& heading, std::vector<std::string> tags)
    {
        finishScenario();
        m_block = Block::Scenario;
        m_scenario =
            ScenarioText {.feature = m_feature + (m_feature.empty() || m_rule.empty() ? "" : ": ") + m_rule,
                .title = std::string(heading.rest),
                .tags = std::move(tags),
                .featureTags = m_featureTags,
                .at = line.at};
        m_scenario->featureTags.insert(m_scenario->featureTags.end(), m_ruleTags.begin(), m_ruleTags.end());
    }

    void beginExamples(const Line& line)
    {
        if (!m_scenario)
            return tell(line.at, "Examples", "belong to no scenario");
        m_block = Block::Examples;
        m_columns.clear();
        m_hasExamples = true;
    }

    void readStep(const Line& line, const Head& head)
    {
        if (m_block == Block::Background)
            return addStep(background(), head, line.at);
        if (!m_scenario && m_place == Place::BesideOperation)
            beginScenario(line, {}, {});
        if (m_block != Block::Scenario)
            return tell(line.at, head.keyword, "is a step outside of any scenario");
        addStep(m_scenario->steps, head, line.at);
    }

    /// The step a doc string or table belongs to; null, told, when there is none.
    ScenarioStep* stepBefore(const Line& line, std::string_view what)
    {
        if (m_block == Block::Scenario && !m_scenario->steps.empty())
            return &m_scenario->steps.back();
        if (m_block == Block::Background && !background().empty())
            return &background().back();
        tell(line.at, what, "belongs to no step");
        return nullptr;
    }

    void readDocString(const Line& opening, std::string_view quotes)
    {
        ScenarioStep* step = stepBefore(opening, quotes);
        const std::size_t indent = opening.text.find_first_not_of(" \t");
        std::string content;
        for (; m_next < m_lines.size(); ++m_next) {
            const std::string_view text = m_lines[m_next].text;
            if (trimmed(text).starts_with(quotes)) {
                ++m_next;
                if (step)
                    step->argument += content;
                return;
            }
            const std::size_t from = std::min({indent, text.find_first_not_of(" \t"), text.size()});
            content.append(content.empty() ? "" : "\n").append(text.substr(from));
        }
        tell(opening.at, quotes, "is never closed");
    }

    void readRow(const Line& line, std::string_view text)
    {
        if (m_block == Block::Examples)
            return readExample({cellsOf(text), line.at});
        if (ScenarioStep* step = stepBefore(line, "a table"))
            step->argument.append(step->argument.empty() ? "" : "\n").append(text);
    }

    void readExample(ExampleRow row)
    {
        if (m_columns.empty()) {
            m_columns = std::move(row.cells);
            return;
        }
        if (row.cells.size() != m_columns.size())
            tell(row.at, "the row", "has another number of cells than the names above it");
        emit(writtenOut(withBackground(), m_columns, row, ++m_exampleCount));
    }

    ScenarioText withBackground() const
    {
        ScenarioText whole = *m_scenario;
        whole.steps = m_featureBackground;
        whole.steps.insert(whole.steps.end(), m_ruleBackground.begin(), m_ruleBackground.end());
        whole.steps.insert(whole.steps.end(), m_scenario->steps.begin(), m_scenario->steps.end());
        return whole;
    }

    void finishScenario()
    {
        if (!m_scenario)
            return;
        if (m_scenario->steps.empty())
            tell(
                m_scenario->at, m_scenario->title.empty() ? "a scenario" : m_scenario->title, "has no steps");
        else if (!m_hasExamples)
            emit(withBackground());
        else if (m_exampleCount == 0)
            tell(m_scenario->at, m_scenario->title, "has examples without a row");
        m_scenario.reset();
        m_columns.clear();
        m_hasExamples = false;
        m_exampleCount = 0;
    }

    void emit(ScenarioText scenario)
    {
        m_bytes += sizeOf(scenario);
        if (m_isFull)
            return;
        m_isFull = m_reading.scenarios.size() >= MostScenarios || m_bytes > MostBytes;
        if (m_isFull)
            m_reading.gaps.push_back({{}, scenario.at, "the scenarios from here on",
                "were not read: written out, they are too many or too long"});
        else
            m_reading.scenarios.push_back(std::move(scenario));
    }

    void tell(Position at, std::string_view what, std::string why)
    {
        if (m_reading.gaps.size() < MostGaps)
            m_reading.gaps.push_back({{}, at, std::string(what.substr(0, 200)), std::move(why)});
    }

    std::span<const Line> m_lines;
    Place m_place;
    const Language* m_language;
    std::size_t m_next = 0;
    Reading m_reading;
    std::size_t m_bytes = 0;
    bool m_isFull = false;

    Block m_block = Block::None;
    bool m_hasFeature = false;
    bool m_isInRule = false;
    std::string m_feature;
    std::string m_rule;
    std::vector<std::string> m_tags;
    std::vector<std::string> m_featureTags;
    std::vector<std::string> m_ruleTags;
    std::vector<ScenarioStep> m_featureBackground;
    std::vector<ScenarioStep> m_ruleBackground;
    std::optional<ScenarioText> m_scenario;
    bool m_hasExamples = false;
    std::size_t m_exampleCount = 0;
    std::vector<std::string> m_columns;
};

} // namespace

Reading readFeature(std::span<const Line> lines, Place place, const Language& language)
{
    return FeatureReader(lines, place, language).read();
}

} // namespace core::gherkin
