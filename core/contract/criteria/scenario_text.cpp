// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria/scenario_text.h"

#include "core/contract/gherkin/feature_reader.h"
#include "core/contract/gherkin/plain_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

namespace core {
namespace {

using gherkin::Line;

/// Whether only the whole grammar makes sense of the line: a table, a doc string, an outline.
bool needsGrammar(std::string_view line, const gherkin::Language& language)
{
    const std::string_view text = gherkin::trimmed(line);
    if (text.starts_with('|') || text.starts_with('@') || text.starts_with("\"\"\""))
        return true;
    const std::optional<gherkin::Head> heading = headingOf(text, language);
    return heading && heading->word != gherkin::Word::Feature && heading->word != gherkin::Word::Scenario;
}

/// A When and a Then alone are two sentences of any text.
bool isSurelyOne(const gherkin::ScenarioText& scenario)
{
    return std::ranges::find(scenario.steps, StepKind::Given, &ScenarioStep::kind) != scenario.steps.end()
        && std::ranges::find(scenario.steps, StepKind::Then, &ScenarioStep::kind) != scenario.steps.end();
}

gherkin::Reading readIn(std::span<const Line> lines, const gherkin::Language& language)
{
    if (std::ranges::any_of(lines, [&](const Line& each) { return needsGrammar(each.text, language); }))
        return readFeature(lines, gherkin::Place::BesideOperation, language);
    return {readPlain(lines, language), {}};
}

/// "```gherkin": what a fence says about its content.
bool isGherkinFence(std::string_view fence)
{
    static constexpr std::array<std::string_view, 4> Names {"gherkin", "feature", "cucumber", "acceptance"};
    const std::string_view name =
        gherkin::trimmed(fence.substr(std::min(fence.find_first_not_of("`~"), fence.size())));
    return std::ranges::find(Names, name) != Names.end();
}

bool isFence(std::string_view line)
{
    return gherkin::trimmed(line).starts_with("```") || gherkin::trimmed(line).starts_with("~~~");
}

class ProseReader {
public:
    explicit ProseReader(std::span<const Line> lines)
        : m_lines(lines)
    {
    }

    gherkin::Reading read()
    {
        std::size_t begin = 0;
        while (begin < m_lines.size()) {
            const std::size_t fence = nextFence(begin);
            readProse(m_lines.subspan(begin, fence - begin));
            if (fence == m_lines.size())
                break;
            const std::size_t end = nextFence(fence + 1);
            readFenced(gherkin::trimmed(m_lines[fence].text), m_lines.subspan(fence + 1, end - fence - 1));
            begin = std::min(end + 1, m_lines.size());
        }
        return std::move(m_reading);
    }

private:
    std::size_t nextFence(std::size_t from) const
    {
        while (from < m_lines.size() && !isFence(m_lines[from].text))
            ++from;
        return std::min(from, m_lines.size());
    }

    void readFenced(std::string_view fence, std::span<const Line> lines)
    {
        const gherkin::Language* language = gherkin::languageOf(lines);
        if (language)
            take(readIn(lines, *language));
        else if (isGherkinFence(fence))
            m_reading.gaps.push_back({{}, lines.empty() ? Position() : lines.front().at, std::string(fence),
                "has no Given, When and Then in it"});
    }

    /// Tables and headings of Markdown's own stand around the steps, so the grammar is of no use here.
    void readProse(std::span<const Line> lines)
    {
        const gherkin::Language* language = gherkin::languageOf(lines);
        if (!language)
            return;
        gherkin::Reading reading {readPlain(lines, *language), {}};
        std::erase_if(reading.scenarios, [](const auto& each) { return !isSurelyOne(each); });
        take(std::move(reading));
    }

    void take(gherkin::Reading reading)
    {
        std::ranges::move(reading.scenarios, std::back_inserter(m_reading.scenarios));
        std::ranges::move(reading.gaps, std::back_inserter(m_reading.gaps));
    }

    std::span<const Line> m_lines;
    gherkin::Reading m_reading;
};

} // namespace

gherkin::Reading readScenarios(std::span<const Line> lines)
{
    const gherkin::Language* language = gherkin::languageOf(lines);
    return readIn(lines, language ? *language : gherkin::languages().front());
}

gherkin::Reading readScenariosInProse(std::span<const Line> lines)
{
    return ProseReader(lines).read();
}

} // namespace core
