// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/shortest_edit.h"

#include <algorithm>

namespace ui {

namespace {

/// Whether the byte goes on with a character of UTF-8.
bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whole blocks are compared at once: texts of many megabytes are held against each other at every key.
constexpr std::size_t Block = 4096;

std::size_t sharedBeginning(std::string_view one, std::string_view other)
{
    std::size_t at = 0;
    while (
        at + Block <= std::min(one.size(), other.size()) && one.substr(at, Block) == other.substr(at, Block))
        at += Block;
    const std::string_view rest = one.substr(at);
    return at + static_cast<std::size_t>(std::ranges::mismatch(rest, other.substr(at)).in1 - rest.begin());
}

std::size_t sharedEnd(std::string_view one, std::string_view other)
{
    const std::size_t all = one.size();
    while (std::min(one.size(), other.size()) >= Block
        && one.substr(one.size() - Block) == other.substr(other.size() - Block)) {
        one.remove_suffix(Block);
        other.remove_suffix(Block);
    }
    const auto differing = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first;
    return all - one.size() + static_cast<std::size_t>(differing - one.rbegin());
}

} // namespace

std::optional<core::TextEdit> shortestEdit(std::string_view from, std::string_view to)
{
    if (from == to)
        return {};
    std::size_t begin = sharedBeginning(from, to);
    const auto cutsIn = [](std::string_view text, std::size_t place) {
        return place < text.size() && isContinuation(text[place]);
    };
    while (begin > 0 && (cutsIn(from, begin) || cutsIn(to, begin)))
        --begin;
    const std::string_view fromRest = from.substr(begin);
    const std::string_view toRest = to.substr(begin);
    std::size_t equal = sharedEnd(fromRest, toRest);
    while (equal > 0 && isContinuation(from[from.size() - equal]))
        --equal;
    return core::TextEdit {
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from.size() - equal)},
        std::string(toRest.substr(0, toRest.size() - equal))};
}

std::uint32_t movedOffset(std::string_view from, std::string_view to, std::uint32_t offset)
{
    const auto edit = shortestEdit(from, to);
    const auto patch = edit ? core::TextPatch::make({*edit}) : core::TextPatch();
    return patch ? patch->mapOffset(offset) : offset;
}

} // namespace ui
