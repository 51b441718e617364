// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/step_line.h"

#include "core/contract/symbols/yaml_line.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Acceptance = "x-acceptance";
/// Nobody writes a scenario that begins further above.
constexpr std::uint32_t LongestScenario = 200;

std::string_view withoutOpeningQuote(std::string_view text)
{
    return !text.empty() && (text.front() == '"' || text.front() == '\'') ? text.substr(1) : text;
}

/// What a line of YAML says, without indent, dashes and the quote it begins with.
std::string_view saidIn(std::string_view line)
{
    return withoutOpeningQuote(line.substr(YamlLine::of(line).column));
}

bool isAcceptance(const YamlLine& line)
{
    return line.hasKey && line.key == Acceptance;
}

/// Read upwards, since the text itself may be broken while it is written.
class AcceptanceLines {
public:
    AcceptanceLines(const Document& document, std::uint32_t offset)
        : m_tree(document.tree)
        , m_text(document.tree.source())
        , m_cursor(offset)
        , m_line(m_text.position(offset).line)
    {
    }

    std::optional<StepLine> read() const
    {
        const std::uint32_t begin = m_text.lineBegin(m_line);
        const std::string_view whole = m_text.line(m_line);
        const std::string_view written = whole.substr(0, m_cursor - begin);
        const YamlLine shape = YamlLine::of(written);
        if (shape.column == written.size() && isInFrontOfWords(whole.substr(written.size())))
            return std::nullopt;
        const bool standsBelow = written.ends_with(':') || hasLinesBelow(m_text, m_line, shape.column);
        if (isAcceptance(shape) && standsBelow)
            return std::nullopt;
        if (isAcceptance(shape))
            return lineOf(m_line, withoutOpeningQuote(written.substr(shape.valueBegin)));
        const auto head = headAbove(shape);
        return head ? lineOf(*head, saidIn(written)) : std::nullopt;
    }

private:
    /// Where the key stands that this line is below.
    std::optional<std::uint32_t> headAbove(const YamlLine& written) const
    {
        std::size_t column = written.hasDash ? written.dash : written.column;
        bool isItem = written.hasDash;
        for (std::uint32_t line = m_line; line-- > 0 && column + (isItem ? 1 : 0) > 0;) {
            const YamlLine above = YamlLine::of(m_text.line(line));
            if (above.isEmpty)
                continue;
            // Dashes may stand below the first letter of their key.
            const bool isAbove = above.column < column || (isItem && above.hasKey && above.column == column);
            if (!isAbove)
                continue;
            if (isAcceptance(above))
                return line;
            column = above.hasDash ? above.dash : above.column;
            isItem = above.hasDash;
        }
        return std::nullopt;
    }

    std::optional<StepLine> lineOf(std::uint32_t head, std::string_view typed) const
    {
        const YamlLine key = YamlLine::of(m_text.line(head));
        const Node said = m_tree.nodeAt(m_text.lineBegin(head) + static_cast<std::uint32_t>(key.column));
        StepLine line {.begin = m_cursor - static_cast<std::uint32_t>(typed.size()),
            .typed = typed,
            .holder = said.parent()};
        for (std::uint32_t above = head + 1; above < m_line; ++above)
            line.before.push_back({saidIn(m_text.line(above)), {above, 0}});
        return line;
    }

    const Tree& m_tree;
    const SourceText& m_text;
    std::uint32_t m_cursor;
    std::uint32_t m_line;
};

/// In JSON a line of steps is a text in quotes.
std::optional<StepLine> acceptanceTextAt(const Tree& tree, std::uint32_t offset)
{
    const Node text = offset > 0 ? tree.nodeAt(offset - 1) : Node();
    if (!text.isString() || text.range().begin >= offset)
        return std::nullopt;
    Node said = text;
    while (said && said.key() != Acceptance)
        said = said.parent();
    if (!said)
        return std::nullopt;
    std::string_view typed = tree.source().slice({text.range().begin + 1, offset});
    if (const std::size_t feed = typed.rfind("\\n"); feed != std::string_view::npos)
        typed.remove_prefix(feed + 2);
    return StepLine {
        .begin = offset - static_cast<std::uint32_t>(typed.size()), .typed = typed, .holder = said.parent()};
}

bool isHeading(std::string_view line)
{
    return std::ranges::any_of(gherkin::languages(), [&](const gherkin::Language& language) {
        const auto heading = gherkin::headingOf(line, language);
        return heading && heading->word != gherkin::Word::Examples;
    });
}

} // namespace

std::optional<StepLine> acceptanceLineAt(const Document& document, std::uint32_t offset)
{
    const std::uint32_t cursor = std::min(offset, document.tree.source().size());
    if (document.tree.keys().find(Acceptance) == NoKey)
        return std::nullopt;
    return document.syntax == Syntax::Json ? acceptanceTextAt(document.tree, cursor)
                                           : AcceptanceLines(document, cursor).read();
}

StepLine featureLineAt(const SourceText& text, std::uint32_t offset)
{
    const std::uint32_t cursor = std::min(offset, text.size());
    const std::uint32_t line = text.position(cursor).line;
    std::string_view typed = text.slice({text.lineBegin(line), cursor});
    typed.remove_prefix(std::min(typed.find_first_not_of(" \t"), typed.size()));
    StepLine written {.begin = cursor - static_cast<std::uint32_t>(typed.size()), .typed = typed};
    std::uint32_t head = line;
    while (head > 0 && line - head < LongestScenario && !isHeading(gherkin::trimmed(text.line(head))))
        --head;
    // Its tags stand above it.
    while (head > 0 && gherkin::trimmed(text.line(head - 1)).starts_with('@'))
        --head;
    for (; head < line; ++head)
        written.before.push_back({gherkin::trimmed(text.line(head)), {head, 0}});
    return written;
}

} // namespace core
