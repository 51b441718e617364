// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/peeked_rows.h"

#include "ui/text.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace ui {

namespace {

/// More of it would hide what one came from.
constexpr std::uint32_t MostRows = 14;
constexpr std::size_t LongestRow = 400;

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

/// Between two characters.
std::string_view beginningOf(std::string_view line)
{
    std::size_t end = std::min(line.size(), LongestRow);
    while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return line.substr(0, end);
}

} // namespace

PeekedRows peekedRows(const ContractSymbols& symbols, const core::Node& definition)
{
    const core::SourceText& source = definition.tree().source();
    const core::ByteRange range = definition.entryRange();
    const std::uint32_t first = source.position(range.begin).line;
    const std::uint32_t last = source.position(std::max(range.end, range.begin + 1) - 1).line;
    const std::uint32_t end = std::min(last + 1, first + MostRows);
    const std::size_t indent = indentOf(source.line(first));
    std::string rows;
    for (std::uint32_t line = first; line < end; ++line) {
        const std::string_view whole = source.line(line);
        rows.append(line == first ? "" : "\n")
            .append(beginningOf(whole.substr(std::min(indent, indentOf(whole)))));
    }
    const std::string file = symbols.placeOf(definition).file;
    return {QStringLiteral("%1:%2").arg(toShown(file)).arg(first + 1),
        core::SourceText::make(std::move(rows), file), static_cast<int>(last + 1 - end)};
}

} // namespace ui
