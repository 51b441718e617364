// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_structure.h"

#include "ui/text_view/line_signs.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// A partner farther away is on no screen with its bracket.
constexpr std::uint32_t FarthestPartner = 5'000;

/// What the indentation of a line says.
struct Shape {
    std::size_t indentation = 0;
    bool isItem = false; ///< of a list: it begins with a dash
    bool isEmpty = false; ///< nothing, or a comment: belongs to whatever is around it
};

Shape shapeOf(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos || line[begin] == '#')
        return {.isEmpty = true};
    const bool isItem = line[begin] == '-' && (begin + 1 == line.size() || line[begin + 1] == ' ');
    return {begin, isItem, false};
}

/// Items of a list may stand as far left as the key they belong to.
bool isBelow(const Shape& head, const Shape& line)
{
    return line.indentation > head.indentation
        || (line.indentation == head.indentation && line.isItem && !head.isItem);
}

std::optional<FoldSpan> indentedBelow(const TextLines& lines, std::uint32_t head, std::uint32_t end)
{
    const Shape shape = shapeOf(lines.line(head));
    std::uint32_t last = head;
    for (std::uint32_t line = head + 1; line < end && !shape.isEmpty; ++line) {
        const Shape next = shapeOf(lines.line(line));
        if (!next.isEmpty && !isBelow(shape, next))
            break;
        if (!next.isEmpty)
            last = line;
    }
    if (last == head)
        return {};
    return FoldSpan {head, last};
}

/// How many brackets stand open behind a line, of those that were open before it and of its own.
int depthBehind(std::string_view line, int depth)
{
    for (const LineSign& sign : signsOf(line, TextStructure::Brackets)) {
        if (isOpening(sign.sign))
            ++depth;
        else if (isClosing(sign.sign))
            depth = std::max(depth - 1, 0);
    }
    return depth;
}

/// The line with the last bracket stays to be seen.
std::optional<FoldSpan> bracketedBelow(const TextLines& lines, std::uint32_t head, std::uint32_t end)
{
    int depth = depthBehind(lines.line(head), 0);
    if (depth == 0)
        return {};
    std::uint32_t line = head;
    while (depth > 0 && line + 1 < end) {
        // What a line closes counts before what it opens: "}, {" ends one and begins another.
        int least = depth;
        for (const LineSign& sign : signsOf(lines.line(++line), TextStructure::Brackets)) {
            depth += isOpening(sign.sign) ? 1 : isClosing(sign.sign) ? -1 : 0;
            least = std::min(least, depth);
        }
        depth = least <= 0 ? 0 : depth;
    }
    const std::uint32_t last = depth == 0 ? line - 1 : line;
    if (last == head)
        return {};
    return FoldSpan {head, last};
}

std::optional<FoldSpan> spanBefore(const TextLines& lines, std::uint32_t head, std::uint32_t end)
{
    return lines.structure == TextStructure::Brackets ? bracketedBelow(lines, head, end)
                                                      : indentedBelow(lines, head, end);
}

class SpanStack {
public:
    void push(std::uint32_t head)
    {
        m_open.push_back(m_spans.size());
        m_spans.push_back({head, head});
    }
    bool isEmpty() const { return m_open.empty(); }
    std::uint32_t head() const { return m_spans[m_open.back()].head; }
    void close(std::uint32_t last)
    {
        m_spans[m_open.back()].last = last;
        m_open.pop_back();
    }
    /// Those of more than one line; of two that begin in one line, the outer one.
    std::vector<FoldSpan> take(std::uint32_t last)
    {
        while (!m_open.empty())
            close(last);
        std::erase_if(m_spans, [](const FoldSpan& span) { return span.last <= span.head; });
        const auto isSame = [](const FoldSpan& one, const FoldSpan& other) { return one.head == other.head; };
        m_spans.erase(std::unique(m_spans.begin(), m_spans.end(), isSame), m_spans.end());
        return std::move(m_spans);
    }

private:
    std::vector<FoldSpan> m_spans; ///< by their heads, the outer one of a line first
    std::vector<std::size_t> m_open;
};

std::vector<FoldSpan> allBracketed(const TextLines& lines)
{
    SpanStack spans;
    for (std::uint32_t line = 0; line < lines.count; ++line) {
        for (const LineSign& sign : signsOf(lines.line(line), TextStructure::Brackets)) {
            if (isOpening(sign.sign))
                spans.push(line);
            else if (isClosing(sign.sign) && !spans.isEmpty())
                spans.close(line == 0 ? 0 : line - 1);
        }
    }
    return spans.take(lines.count - 1);
}

std::vector<FoldSpan> allIndented(const TextLines& lines)
{
    SpanStack spans;
    std::uint32_t last = 0;
    for (std::uint32_t line = 0; line < lines.count; ++line) {
        const Shape shape = shapeOf(lines.line(line));
        if (shape.isEmpty)
            continue;
        while (!spans.isEmpty() && !isBelow(shapeOf(lines.line(spans.head())), shape))
            spans.close(last);
        spans.push(line);
        last = line;
    }
    return spans.take(last);
}

/// The line with the bracket that is open in front of a line.
std::optional<std::uint32_t> bracketAround(const TextLines& lines, std::uint32_t line)
{
    int closed = 0;
    while (line-- > 0) {
        std::vector<LineSign> signs = signsOf(lines.line(line), TextStructure::Brackets);
        std::ranges::reverse(signs);
        for (const LineSign& sign : signs) {
            closed += isClosing(sign.sign) ? 1 : isOpening(sign.sign) ? -1 : 0;
            if (closed < 0)
                return line;
        }
    }
    return {};
}

/// The next line above that this one is below of.
std::optional<std::uint32_t> leftOf(const TextLines& lines, std::uint32_t line)
{
    Shape shape = shapeOf(lines.line(line));
    while (line-- > 0) {
        const Shape above = shapeOf(lines.line(line));
        if (shape.isEmpty)
            shape = above;
        else if (!above.isEmpty && isBelow(above, shape))
            return line;
    }
    return {};
}

/// Whether the brackets that stand open are those of `sign`, one by one.
bool follow(char sign, bool isForwards, std::vector<char>& open)
{
    const bool isDeeper = isForwards ? isOpening(sign) : isClosing(sign);
    if (isDeeper)
        open.push_back(sign);
    else
        open.pop_back();
    return open.empty();
}

std::optional<BytePlace> partnerOfQuote(
    const std::vector<LineSign>& signs, std::size_t at, std::uint32_t line)
{
    std::size_t marks = 0;
    for (std::size_t each = 0; each < at; ++each)
        marks += isOpening(signs[each].sign) || isClosing(signs[each].sign) ? 0 : 1;
    const std::size_t partner = marks % 2 == 0 ? at + 1 : at - 1;
    return BytePlace {line, signs[partner].byte};
}

} // namespace

std::optional<FoldSpan> spanAt(const TextLines& lines, std::uint32_t line)
{
    return spanBefore(lines, line, lines.count);
}

bool beginsSpan(const TextLines& lines, std::uint32_t line)
{
    if (lines.structure == TextStructure::Brackets)
        return spanBefore(lines, line, std::min(lines.count, line + 3)).has_value();
    const Shape shape = shapeOf(lines.line(line));
    if (shape.isEmpty)
        return false;
    constexpr std::uint32_t MostEmptyLines = 100;
    const std::uint32_t end = std::min(lines.count, line + MostEmptyLines);
    for (std::uint32_t next = line + 1; next < end; ++next) {
        if (const Shape below = shapeOf(lines.line(next)); !below.isEmpty)
            return isBelow(shape, below);
    }
    return false;
}

std::optional<FoldSpan> spanAround(const TextLines& lines, std::uint32_t line)
{
    if (const auto span = spanAt(lines, line))
        return span;
    const auto head =
        lines.structure == TextStructure::Brackets ? bracketAround(lines, line) : leftOf(lines, line);
    return head ? spanAt(lines, *head) : std::nullopt;
}

std::vector<FoldSpan> allSpans(const TextLines& lines)
{
    return lines.structure == TextStructure::Brackets ? allBracketed(lines) : allIndented(lines);
}

std::optional<BytePlace> partnerOf(const TextLines& lines, BytePlace place)
{
    std::vector<LineSign> signs = signsOf(lines.line(place.line), lines.structure);
    const auto found = std::ranges::find(signs, place.byte, &LineSign::byte);
    if (found == signs.end())
        return {};
    const auto at = static_cast<std::size_t>(found - signs.begin());
    const bool isForwards = isOpening(found->sign);
    if (!isForwards && !isClosing(found->sign))
        return partnerOfQuote(signs, at, place.line);
    // From the sign itself to the end of its line, or back to the begin of it; then line by line.
    signs.erase(isForwards ? signs.begin() : signs.begin() + static_cast<std::ptrdiff_t>(at) + 1,
        isForwards ? signs.begin() + static_cast<std::ptrdiff_t>(at) : signs.end());
    std::vector<char> open;
    for (std::uint32_t line = place.line, steps = 0;; ++steps) {
        if (!isForwards)
            std::ranges::reverse(signs);
        for (const LineSign& sign : signs) {
            if ((isOpening(sign.sign) || isClosing(sign.sign)) && follow(sign.sign, isForwards, open))
                return BytePlace {line, sign.byte};
        }
        const bool isAtEnd = isForwards ? line + 1 >= lines.count : line == 0;
        if (isAtEnd || steps == FarthestPartner)
            return {};
        line += isForwards ? 1U : ~0U;
        signs = signsOf(lines.line(line), lines.structure);
    }
}

} // namespace ui
