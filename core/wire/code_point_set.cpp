// SPDX-License-Identifier: Apache-2.0
#include "core/wire/code_point_set.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace core {

CodePointSet::CodePointSet(std::initializer_list<CodePointRange> ranges)
    : CodePointSet(std::span(ranges.begin(), ranges.size()))
{
}

CodePointSet::CodePointSet(std::span<const CodePointRange> ranges)
{
    for (const CodePointRange& range : ranges)
        add(range);
}

void CodePointSet::add(CodePointRange range)
{
    const auto touchesOrFollows = [](const CodePointRange& each, std::uint32_t first) {
        return each.last + 1 < first;
    };
    const auto begin = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.first, touchesOrFollows);
    auto end = begin;
    for (; end != m_ranges.end() && end->first <= range.last + 1; ++end) {
        range.first = std::min(range.first, end->first);
        range.last = std::max(range.last, end->last);
    }
    m_ranges.insert(m_ranges.erase(begin, end), range);
}

void CodePointSet::add(const CodePointSet& other)
{
    for (const CodePointRange& range : other.m_ranges)
        add(range);
}

CodePointSet CodePointSet::complement() const
{
    CodePointSet others;
    std::uint32_t next = 0;
    for (const CodePointRange& range : m_ranges) {
        if (range.first > next)
            others.m_ranges.push_back({next, range.first - 1});
        next = range.last + 1;
    }
    if (next <= LastCodePoint)
        others.m_ranges.push_back({next, LastCodePoint});
    return others;
}

bool CodePointSet::contains(std::uint32_t code) const
{
    const auto isBefore = [](const CodePointRange& each, std::uint32_t sought) { return each.last < sought; };
    const auto range = std::lower_bound(m_ranges.begin(), m_ranges.end(), code, isBefore);
    return range != m_ranges.end() && range->first <= code;
}

DecodedCodePoint decodeCodePoint(std::string_view utf8, std::size_t at)
{
    constexpr std::uint32_t Replacement = 0xFFFD;
    const std::size_t length = utf8Length(utf8, at);
    if (length == 0)
        return {Replacement, 1};
    const auto byte = [&](std::size_t offset) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[at + offset]));
    };
    if (length == 1)
        return {byte(0), 1};
    std::uint32_t code = byte(0) & (0x7FU >> length);
    for (std::size_t offset = 1; offset < length; ++offset)
        code = code << 6U | (byte(offset) & 0x3FU);
    return {code, length};
}

std::size_t countCodePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count)
        at += decodeCodePoint(utf8, at).length;
    return count;
}

} // namespace core
