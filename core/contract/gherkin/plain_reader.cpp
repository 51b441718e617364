// SPDX-License-Identifier: Apache-2.0
#include "core/contract/gherkin/plain_reader.h"

#include "core/contract/quoted_words.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace core::gherkin {
namespace {

constexpr std::size_t LongestTitle = 200;

/// "- ", "1. " and "> " before a line.
std::string_view withoutMarker(std::string_view line)
{
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')')
        && line[digits + 1] == ' ')
        return trimmed(line.substr(digits + 2));
    const bool isMarked =
        line.size() > 1 && std::string_view("-*+>").find(line[0]) != std::string_view::npos && line[1] == ' ';
    return isMarked ? trimmed(line.substr(2)) : line;
}

/// A line without what Markdown puts around its first words: "**Given** a cart" reads "Given a cart".
std::string plainLine(std::string_view line)
{
    std::string_view text = withoutMarker(trimmed(line));
    text = trimmed(text.substr(std::min(text.find_first_not_of('#'), text.size())));
    const std::size_t opening = std::min(text.find_first_not_of("*_"), text.size());
    if (opening == 0 || opening == text.size() || text[opening] == ' ')
        return std::string(text);
    const std::string_view mark = text.substr(0, opening);
    const std::size_t closing = text.find(mark, opening);
    if (closing == std::string_view::npos)
        return std::string(text);
    return std::string(text.substr(opening, closing - opening)).append(text.substr(closing + mark.size()));
}

std::string inUpperCase(std::string_view keyword)
{
    std::string text(keyword);
    for (char& each : text)
        each = each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
    return text;
}

std::string loweredFirst(std::string_view keyword)
{
    std::string text(keyword);
    text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
    return text;
}

/// "when it is paid", behind a comma; a lower-case "and" is part of its sentence.
std::optional<Head> loweredStepOf(std::string_view text, const Language& language)
{
    if (text.empty() || text.front() < 'a' || text.front() > 'z')
        return std::nullopt;
    const std::string_view word = text.substr(0, text.find(' '));
    const auto found = std::ranges::find_if(language.keywords, [&](const Keyword& each) {
        return (each.word == Word::When || each.word == Word::Then)
            && each.text.front() == std::toupper(static_cast<unsigned char>(word.front()))
            && each.text.substr(1) == word.substr(1);
    });
    if (found == language.keywords.end())
        return std::nullopt;
    return Head {found->word, word, trimmed(text.substr(word.size()))};
}

/// Steps that a folded text put into one line: each begins with its keyword, in a capital letter, or behind
/// a comma without one.
class LineSplitter {
public:
    LineSplitter(const std::string& line, const Language& language)
        : m_line(line)
        , m_quotes(quotedWords(line))
        , m_language(language)
    {
    }

    std::vector<std::string_view> split() const
    {
        std::vector<std::string_view> steps;
        std::size_t begin = 0;
        auto quote = m_quotes.begin();
        for (std::size_t at = m_line.find(' '); at < m_line.size(); at = m_line.find(' ', at + 1)) {
            quote =
                std::find_if(quote, m_quotes.end(), [&](const QuotedWord& each) { return each.end > at; });
            const bool isQuoted = quote != m_quotes.end() && quote->begin < at;
            if (isQuoted || !beginsStep(at))
                continue;
            steps.push_back(piece(begin, at));
            begin = at + 1;
        }
        steps.push_back(piece(begin, m_line.size()));
        return steps;
    }

private:
    bool beginsStep(std::size_t blank) const
    {
        const std::string_view rest = std::string_view(m_line).substr(blank + 1);
        // "the GET and HEAD": a word in upper case is no step in the middle of a line.
        const std::optional<Head> head = rest.starts_with("*") ? std::nullopt : stepOf(rest, m_language);
        if (head && head->keyword.size() > 1)
            return isKeyword(head->keyword);
        return blank > 0 && m_line[blank - 1] == ',' && loweredStepOf(rest, m_language);
    }

    bool isKeyword(std::string_view written) const
    {
        return std::ranges::any_of(
            m_language.keywords, [&](const Keyword& each) { return each.text == written; });
    }

    std::string_view piece(std::size_t begin, std::size_t end) const
    {
        std::string_view text = trimmed(std::string_view(m_line).substr(begin, end - begin));
        if (text.ends_with(','))
            text.remove_suffix(1);
        return text;
    }

    const std::string& m_line;
    std::vector<QuotedWord> m_quotes;
    const Language& m_language;
};

class PlainReader {
public:
    explicit PlainReader(const Language& language)
        : m_language(language)
    {
    }

    std::vector<ScenarioText> read(std::span<const Line> lines)
    {
        for (const Line& line : lines)
            readLine(line);
        finish();
        return std::move(m_scenarios);
    }

private:
    void readLine(const Line& line)
    {
        const std::string text = plainLine(line.text);
        if (text.empty()) {
            m_isBelowStep = false;
            m_title = m_isTitleSure ? m_title : std::string();
            return;
        }
        if (const std::optional<Head> heading = headingOf(text, m_language))
            return readHeading(*heading);
        if (stepOf(text, m_language))
            return readSteps(text, line.at);
        if (m_isBelowStep)
            m_scenario.steps.back().text.append(" ").append(text);
        else
            setTitle(text, trimmed(line.text).starts_with('#') || trimmed(line.text).starts_with("**"));
    }

    /// A heading keeps its place over an empty line; any other line is a title only right above a step.
    void setTitle(std::string_view text, bool isSure)
    {
        if (text.ends_with(':'))
            text.remove_suffix(1);
        m_isTitleSure = isSure;
        m_title = text.size() > LongestTitle ? std::string_view() : text;
    }

    void readHeading(const Head& heading)
    {
        finish();
        if (heading.word == Word::Feature)
            m_feature = heading.rest;
        else
            setTitle(heading.rest, true);
    }

    void readSteps(const std::string& text, Position at)
    {
        for (const std::string_view piece : LineSplitter(text, m_language).split()) {
            const std::optional<Head> head = stepOf(piece, m_language);
            if (const std::optional<Head> step = head ? head : loweredStepOf(piece, m_language))
                readStep(*step, at);
        }
    }

    void readStep(const Head& head, Position at)
    {
        if (beginsScenario(head.word))
            finish();
        if (m_scenario.steps.empty()) {
            m_scenario.at = at;
            m_scenario.feature = m_feature;
            m_scenario.title = std::move(m_title);
        }
        m_title.clear();
        addStep(m_scenario.steps, head, at);
        m_isBelowStep = true;
    }

    bool beginsScenario(Word word) const
    {
        const std::vector<ScenarioStep>& steps = m_scenario.steps;
        if (steps.empty())
            return false;
        if (word == Word::Given)
            return steps.back().kind != StepKind::Given;
        return word == Word::When && steps.back().kind == StepKind::Then
            && steps.front().kind != StepKind::Given;
    }

    void finish()
    {
        if (!m_scenario.steps.empty())
            m_scenarios.push_back(std::move(m_scenario));
        m_scenario = {};
        m_isBelowStep = false;
    }

    const Language& m_language;
    std::vector<ScenarioText> m_scenarios;
    ScenarioText m_scenario;
    std::string m_feature;
    std::string m_title;
    bool m_isTitleSure = false;
    bool m_isBelowStep = false;
};

} // namespace

const Language* languageOf(std::span<const Line> lines)
{
    const Language* best = nullptr;
    std::size_t most = 0;
    for (const Language& language : languages()) {
        std::size_t all = 0;
        std::size_t then = 0;
        for (const ScenarioText& scenario : readPlain(lines, language)) {
            all += scenario.steps.size();
            then += static_cast<std::size_t>(
                std::ranges::count(scenario.steps, StepKind::Then, &ScenarioStep::kind));
        }
        if (then > 0 && then < all && all > most) {
            best = &language;
            most = all;
        }
    }
    return best;
}

bool mayHoldSteps(std::string_view text)
{
    const auto stands = [&](std::string_view words) { return text.find(words) != std::string_view::npos; };
    return std::ranges::any_of(languages(), [&](const Language& language) {
        return std::ranges::any_of(language.keywords, [&](const Keyword& each) {
            return each.word == Word::Then
                && (stands(each.text) || stands(inUpperCase(each.text))
                    || stands(", " + loweredFirst(each.text)));
        });
    });
}

std::vector<ScenarioText> readPlain(std::span<const Line> lines, const Language& language)
{
    return PlainReader(language).read(lines);
}

} // namespace core::gherkin
