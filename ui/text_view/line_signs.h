// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: the brackets and quotation marks of a line that are none of its words.
#pragma once

#include "ui/text_view/text_structure.h"

namespace ui {

struct LineSign {
    std::uint32_t byte = 0;
    char sign = 0; ///< one of { } [ ] " '
};

inline bool isOpening(char sign)
{
    return sign == '{' || sign == '[';
}
inline bool isClosing(char sign)
{
    return sign == '}' || sign == ']';
}

/// From left to right; of quotation marks those that begin and end a string, one behind the other.
std::vector<LineSign> signsOf(std::string_view line, TextStructure structure);

} // namespace ui
