// SPDX-License-Identifier: Apache-2.0
#include "app/cli/wording.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace cli {

namespace {

/// Breaks one line of text between its words.
class LineWrapper {
public:
    LineWrapper(std::string& out, std::size_t indent, std::size_t column, std::size_t width)
        : m_out(out)
        , m_indent(indent)
        , m_column(column)
        , m_width(width)
    {
    }

    void add(std::string_view word)
    {
        if (m_lineHasWords && m_column + 1 + columnsOf(word) > m_width)
            breakLine();
        if (m_lineHasWords)
            put(" ");
        else if (m_column < m_indent)
            put(std::string(m_indent - m_column, ' '));
        put(word);
        m_lineHasWords = true;
    }

    void breakLine()
    {
        m_out += '\n';
        m_column = 0;
        m_lineHasWords = false;
    }

private:
    void put(std::string_view text)
    {
        m_out += text;
        m_column += columnsOf(text);
    }

    std::string& m_out;
    std::size_t m_indent;
    std::size_t m_column;
    std::size_t m_width;
    bool m_lineHasWords = false;
};

std::string_view takeUntil(std::string_view& rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return taken;
}

} // namespace

std::string inQuotes(std::string_view text)
{
    return "'" + core::escapedForTerminal(text) + "'";
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> names)
{
    const auto nearest = core::nearestNames(word, std::vector<std::string>(names.begin(), names.end()), 1);
    return nearest.empty() ? std::string() : "did you mean " + inQuotes(nearest.front()) + "?";
}

std::string replaced(std::string_view text, std::string_view part, std::string_view other)
{
    std::string out;
    for (std::size_t at = text.find(part); !part.empty() && at != std::string_view::npos;
         at = text.find(part)) {
        out.append(text.substr(0, at)).append(other);
        text.remove_prefix(at + part.size());
    }
    return out.append(text);
}

std::string enumeration(std::span<const std::string_view> words, std::string_view conjunction)
{
    std::string sentence;
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (place > 0 && place + 1 == words.size())
            sentence.append(" ").append(conjunction).append(" ");
        else if (place > 0)
            sentence += ", ";
        sentence += words[place];
    }
    return sentence;
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count).append(" ").append(count == 1 ? singular : plural);
}

std::size_t columnsOf(std::string_view text)
{
    const auto isBegin = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, isBegin));
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t column, std::size_t width)
{
    std::string out;
    LineWrapper wrapper(out, indent, column, width);
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        if (line.starts_with(' '))
            out.append(indent, ' ').append(line);
        else
            while (!line.empty())
                wrapper.add(takeUntil(line, ' '));
        wrapper.breakLine();
    }
    return out;
}

} // namespace cli
