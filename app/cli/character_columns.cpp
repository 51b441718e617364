// SPDX-License-Identifier: Apache-2.0
#include "app/cli/character_columns.h"

#include "app/cli/wording.h"

namespace cli {

namespace {

constexpr std::uint32_t Stride = 4096;

} // namespace

const CharacterColumns::Marks& CharacterColumns::marksOf(const core::SourceText& text, std::uint32_t line)
{
    Marks& marks = m_longLines[{&text, line}];
    if (!marks.empty())
        return marks;
    std::uint32_t characters = 0;
    for (std::string_view rest = text.line(line); !rest.empty();
         rest.remove_prefix(std::min<std::size_t>(Stride, rest.size()))) {
        marks.push_back(characters);
        characters += static_cast<std::uint32_t>(columnsOf(rest.substr(0, Stride)));
    }
    marks.push_back(characters);
    return marks;
}

std::uint32_t CharacterColumns::column(const core::SourceText* text, core::Position place)
{
    if (text == nullptr || place.line >= text->lineCount())
        return place.byte;
    const std::string_view before = text->line(place.line).substr(0, place.byte);
    if (before.size() < Stride)
        return static_cast<std::uint32_t>(columnsOf(before));
    const std::size_t stride = before.size() / Stride;
    return marksOf(*text, place.line)[stride]
        + static_cast<std::uint32_t>(columnsOf(before.substr(stride * Stride)));
}

} // namespace cli
