// SPDX-License-Identifier: Apache-2.0
#include "core/document/source_text.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

std::vector<std::uint32_t> findLines(std::string_view bytes)
{
    constexpr std::size_t BytesPerLine = 24; // of most texts, so that they need not be moved
    std::vector<std::uint32_t> lineBegins;
    lineBegins.reserve(bytes.size() / BytesPerLine + 1);
    lineBegins.push_back(0);
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    for (const char* at = begin; at < end;) {
        const auto* feed =
            static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!feed)
            break;
        at = feed + 1;
        lineBegins.push_back(static_cast<std::uint32_t>(at - begin));
    }
    if (lineBegins.capacity() > lineBegins.size() * 2)
        lineBegins.shrink_to_fit();
    return lineBegins;
}

} // namespace

std::shared_ptr<const SourceText> SourceText::make(std::string bytes, std::string name)
{
    return makeWithLines(std::move(bytes), std::move(name), {});
}

std::shared_ptr<const SourceText> SourceText::makeWithLines(
    std::string bytes, std::string name, std::vector<std::uint32_t> lineBegins)
{
    return std::shared_ptr<const SourceText>(
        new SourceText(std::move(bytes), std::move(name), std::move(lineBegins)));
}

SourceText::SourceText(std::string bytes, std::string name, std::vector<std::uint32_t> lineBegins)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_lineBegins(std::move(lineBegins))
{
}

/// A text has at least one line: none are those that nobody found yet.
std::span<const std::uint32_t> SourceText::lineBegins() const
{
    std::call_once(m_linesFound, [this] {
        if (m_lineBegins.empty())
            m_lineBegins = findLines(m_bytes);
    });
    return m_lineBegins;
}

std::uint32_t SourceText::lineEnd(std::uint32_t line) const
{
    const auto begins = lineBegins();
    return line + 1 < begins.size() ? begins[line + 1] : size();
}

std::string_view SourceText::line(std::uint32_t line) const
{
    std::string_view text = slice({lineBegin(line), lineEnd(line)});
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

Position SourceText::position(std::uint32_t offset) const
{
    offset = std::min(offset, size());
    const auto begins = lineBegins();
    const auto after = std::ranges::upper_bound(begins, offset);
    const auto line = static_cast<std::uint32_t>(after - begins.begin() - 1);
    return {line, offset - begins[line]};
}

std::uint32_t SourceText::offset(Position position) const
{
    if (position.line >= lineCount())
        return size();
    return std::min(lineBegin(position.line) + position.byte, lineEnd(position.line));
}

} // namespace core
