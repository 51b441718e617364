// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/line_signs.h"

namespace ui {

namespace {

/// In YAML only where a value can begin: the one in "don't" is a letter.
bool beginsString(std::string_view line, std::size_t at, TextStructure structure)
{
    if (line[at] == '"' && structure == TextStructure::Brackets)
        return true;
    const bool isMark = line[at] == '"' || (line[at] == '\'' && structure == TextStructure::Indentation);
    return isMark && (at == 0 || std::string_view(" \t[{,:(").find(line[at - 1]) != std::string_view::npos);
}

/// npos: the string goes on in the next line.
std::size_t endOfString(std::string_view line, std::size_t begin)
{
    const char mark = line[begin];
    for (std::size_t at = begin + 1; at < line.size(); ++at) {
        if (line[at] == '\\' && mark == '"')
            ++at;
        else if (line[at] == mark && mark == '\'' && at + 1 < line.size() && line[at + 1] == mark)
            ++at;
        else if (line[at] == mark)
            return at;
    }
    return std::string_view::npos;
}

bool beginsComment(std::string_view line, std::size_t at, TextStructure structure)
{
    return structure == TextStructure::Indentation && line[at] == '#'
        && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t');
}

} // namespace

std::vector<LineSign> signsOf(std::string_view line, TextStructure structure)
{
    std::vector<LineSign> signs;
    const auto add = [&](std::size_t at) { signs.push_back({static_cast<std::uint32_t>(at), line[at]}); };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (beginsComment(line, at, structure))
            break;
        if (isOpening(line[at]) || isClosing(line[at]))
            add(at);
        if (!beginsString(line, at, structure))
            continue;
        const std::size_t end = endOfString(line, at);
        if (end == std::string_view::npos)
            break;
        add(at);
        add(end);
        at = end;
    }
    return signs;
}

} // namespace ui
