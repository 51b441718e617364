// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/next_line.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::string_view Blank = " \t";

std::string_view withoutEnd(std::string_view line)
{
    const std::size_t last = line.find_last_not_of(Blank);
    return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

/// The mark of a block of prose: "|", ">-", "|2".
bool beginsProse(std::string_view line)
{
    const std::size_t space = line.find_last_of(Blank);
    const std::string_view word = space == std::string_view::npos ? line : line.substr(space + 1);
    return !word.empty() && (word.front() == '|' || word.front() == '>')
        && word.find_first_not_of("+-123456789", 1) == std::string_view::npos;
}

bool opens(std::string_view line)
{
    return line.ends_with(':') || line.ends_with('{') || line.ends_with('[') || beginsProse(line);
}

/// "- name: x" goes on below the name.
std::size_t widthOfDashes(std::string_view said)
{
    std::size_t width = 0;
    while (said.substr(width).starts_with("- "))
        width = std::min(said.find_first_not_of(' ', width + 1), said.size());
    return width;
}

} // namespace

std::string indentationBelow(std::string_view before, int step)
{
    const std::size_t begin = std::min(before.find_first_not_of(Blank), before.size());
    const std::string_view said = before.substr(begin);
    std::string indentation(before.substr(0, begin));
    if (said.starts_with('#'))
        return indentation;
    const std::size_t dashes = widthOfDashes(said);
    const std::string_view entry = withoutEnd(said.substr(dashes));
    if (entry.ends_with(':') || entry.find(": ") != std::string_view::npos)
        indentation.append(dashes, ' ');
    if (opens(entry))
        indentation.append(static_cast<std::size_t>(step), ' ');
    return indentation;
}

} // namespace ui
