// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_edits.h"

#include <algorithm>
#include <array>

namespace test {

namespace {

constexpr std::array<std::string_view, 34> Snippets {"\"", "'", "{", "}", "[", "]", ":", ": ", ",", "\n",
    "\r\n", "#", " #", " # note", "- ", "-", "? ", "|\n", ">\n", "|-", "&a ", "*a", "!!str ", "<<: ", "\t",
    "  ", "---\n", "...\n", "\\", "é", "\xC3", "%", "null", "012"};

constexpr std::array<std::string_view, 12> Lines {"key: value\n", "  key: value\n", "    - item\n",
    "- a: 1\n", "# note\n", "text: |\n", "  one\n\n  two\n", "a: {b: [c, 'd'], e: \"f\"}\n", "\"a\": 1,\n",
    "\"a\": {\n", "},\n", "x: &a {y: 1}\n"};

std::uint32_t lineBegin(std::string_view text, std::uint32_t at)
{
    return at == 0 ? 0 : static_cast<std::uint32_t>(text.rfind('\n', at - 1) + 1);
}

std::uint32_t lineEnd(std::string_view text, std::uint32_t at)
{
    return static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size() - 1) + 1);
}

} // namespace

core::TextEdit RandomEdits::next(std::string_view text)
{
    if (text.empty())
        return insertion(text, "a: 1\n");
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
        return insertion(text, std::string(1, static_cast<char>(' ' + below(95))));
    case 3:
    case 4:
        return insertion(text, std::string(Snippets[below(Snippets.size())]));
    case 5:
    case 6:
        return removal(text);
    case 7:
        return lineRemoval(text);
    case 8:
        return lineInsertion(text);
    case 9:
        return pasted(text);
    default:
        return indented(text);
    }
}

core::TextEdit RandomEdits::insertion(std::string_view text, std::string inserted)
{
    const std::uint32_t at = below(text.size() + 1);
    return {{at, at}, std::move(inserted)};
}

core::TextEdit RandomEdits::removal(std::string_view text)
{
    const std::uint32_t begin = below(text.size());
    const std::uint32_t length = below(4) == 0 ? 1 + below(40) : 1;
    const auto size = static_cast<std::uint32_t>(text.size());
    std::string replacement = below(3) == 0 ? std::string(Snippets[below(Snippets.size())]) : std::string();
    return {{begin, std::min(size, begin + length)}, std::move(replacement)};
}

core::ByteRange RandomEdits::lines(std::string_view text, std::uint32_t most)
{
    const std::uint32_t begin = lineBegin(text, below(text.size()));
    std::uint32_t end = lineEnd(text, begin);
    for (std::uint32_t left = below(most); left > 0 && end < text.size(); --left)
        end = lineEnd(text, end);
    return {begin, end};
}

core::TextEdit RandomEdits::lineRemoval(std::string_view text)
{
    return {lines(text, 4), {}};
}

core::TextEdit RandomEdits::lineInsertion(std::string_view text)
{
    const std::uint32_t at = lineBegin(text, below(text.size()));
    return {{at, at}, std::string(Lines[below(Lines.size())])};
}

/// Some lines of the text, deeper or less deep, at some other place of it.
core::TextEdit RandomEdits::pasted(std::string_view text)
{
    const core::ByteRange from = lines(text, 6);
    const std::uint32_t at = lineBegin(text, below(text.size()));
    const std::string spaces(below(3) * 2, ' ');
    std::string block;
    for (std::uint32_t line = from.begin; line < from.end; line = lineEnd(text, line))
        block += spaces + std::string(text.substr(line, lineEnd(text, line) - line));
    return {{at, at}, std::move(block)};
}

core::TextEdit RandomEdits::indented(std::string_view text)
{
    const std::uint32_t begin = lineBegin(text, below(text.size()));
    const std::size_t spaces = std::min(text.find_first_not_of(' ', begin), text.size()) - begin;
    if (spaces > 0 && below(2) == 0)
        return {{begin, begin + 1 + below(spaces)}, {}};
    return {{begin, begin}, std::string(1 + below(4), ' ')};
}

} // namespace test
