// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/shortest_edit.h"

#include <algorithm>

namespace ui {

namespace {

/// Whether the byte goes on with a character of UTF-8.
bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::optional<core::TextEdit> shortestEdit(std::string_view from, std::string_view to)
{
    if (from == to)
        return {};
    auto begin = static_cast<std::size_t>(std::ranges::mismatch(from, to).in1 - from.begin());
    const auto cutsIn = [](std::string_view text, std::size_t place) {
        return place < text.size() && isContinuation(text[place]);
    };
    while (begin > 0 && (cutsIn(from, begin) || cutsIn(to, begin)))
        --begin;
    const std::string_view fromRest = from.substr(begin);
    const std::string_view toRest = to.substr(begin);
    auto equal = static_cast<std::size_t>(
        std::mismatch(fromRest.rbegin(), fromRest.rend(), toRest.rbegin(), toRest.rend()).first
        - fromRest.rbegin());
    while (equal > 0 && isContinuation(from[from.size() - equal]))
        --equal;
    return core::TextEdit {
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from.size() - equal)},
        std::string(toRest.substr(0, toRest.size() - equal))};
}

} // namespace ui
