// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern_text.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace core {

namespace {

/// No part is written more often; longer texts prove nothing more.
constexpr std::uint64_t MostCopies = 20'000;

std::uint64_t bounded(std::uint64_t length)
{
    return std::min(length, EndlessLength);
}

PatternLengths lengthsOfRepeat(const PatternNode& node)
{
    const PatternLengths body = lengthsOf(node.children.front());
    const bool isEndless = node.most == EndlessRepeat && body.most > 0;
    return {bounded(body.least * node.least),
        isEndless ? EndlessLength : bounded(body.most * std::min<std::uint64_t>(node.most, EndlessLength))};
}

bool isSurrogate(std::uint32_t code)
{
    return isHighSurrogate(code) || isLowSurrogate(code);
}

constexpr CodePointRange PlainRanges[] {
    {'a', 'z'}, {'0', '9'}, {'A', 'Z'}, {'-', '-'}, {'!', '~'}, {' ', ' '}};

/// Letters before digits before signs: what a person would write.
std::optional<std::uint32_t> plainCharacter(const CodePointSet& set, SeededChoices& choices)
{
    for (const CodePointRange& range : PlainRanges) {
        const std::uint32_t count = range.last - range.first + 1;
        const auto begin = static_cast<std::uint32_t>(choices.below(count));
        for (std::uint32_t step = 0; step < count; ++step)
            if (const std::uint32_t code = range.first + (begin + step) % count; set.contains(code))
                return code;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> anyCharacter(const CodePointSet& set, SeededChoices& choices)
{
    const auto ranges = set.ranges();
    if (ranges.empty())
        return std::nullopt;
    const CodePointRange range = ranges[choices.below(ranges.size())];
    const auto code = static_cast<std::uint32_t>(choices.between(range.first, range.last));
    return isSurrogate(code) ? std::nullopt : std::optional(code);
}

} // namespace

std::optional<std::uint32_t> chooseCharacter(const CodePointSet& set, SeededChoices& choices)
{
    const auto plain = choices.oneIn(8) ? std::nullopt : plainCharacter(set, choices);
    return plain ? plain : anyCharacter(set, choices);
}

PatternLengths lengthsOf(const PatternNode& node)
{
    PatternLengths all;
    switch (node.kind) {
    case PatternNodeKind::Character:
        return {1, 1};
    case PatternNodeKind::Sequence:
        for (const PatternNode& child : node.children) {
            const PatternLengths part = lengthsOf(child);
            all = {bounded(all.least + part.least), bounded(all.most + part.most)};
        }
        return all;
    case PatternNodeKind::Choice:
        all.least = EndlessLength;
        for (const PatternNode& child : node.children) {
            const PatternLengths part = lengthsOf(child);
            all = {std::min(all.least, part.least), std::max(all.most, part.most)};
        }
        return all;
    case PatternNodeKind::Repeat:
        return lengthsOfRepeat(node);
    default:
        return all;
    }
}

void PatternText::node(const PatternNode& node, std::uint64_t length)
{
    if (node.kind == PatternNodeKind::Character) {
        character(m_syntax.sets[node.set]);
    } else if (node.kind == PatternNodeKind::Choice) {
        choice(node, length);
    } else if (node.kind == PatternNodeKind::Repeat) {
        repeat(node, length);
    } else {
        std::vector<const PatternNode*> children;
        for (const PatternNode& child : node.children)
            children.push_back(&child);
        parts(children, length);
    }
}

/// Shares what is wanted beyond the least among those that can grow.
void PatternText::parts(std::span<const PatternNode* const> nodes, std::uint64_t length)
{
    std::vector<PatternLengths> lengths;
    std::uint64_t least = 0;
    std::uint64_t room = 0;
    for (const PatternNode* part : nodes) {
        lengths.push_back(lengthsOf(*part));
        least += lengths.back().least;
        room += lengths.back().most - lengths.back().least;
    }
    std::uint64_t wanted = length > least ? std::min(length - least, room) : 0;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const std::uint64_t own = lengths[index].most - lengths[index].least;
        room -= own;
        const std::uint64_t needed = wanted > room ? wanted - room : 0;
        const std::uint64_t share = m_choices.between(needed, std::max(needed, std::min(wanted, own)));
        wanted -= share;
        node(*nodes[index], lengths[index].least + share);
    }
}

void PatternText::choice(const PatternNode& choice, std::uint64_t length)
{
    std::vector<const PatternNode*> fitting;
    for (const PatternNode& child : choice.children)
        if (const PatternLengths part = lengthsOf(child); part.least <= length && length <= part.most)
            fitting.push_back(&child);
    const bool hasFitting = !fitting.empty();
    const std::size_t count = hasFitting ? fitting.size() : choice.children.size();
    const std::size_t chosen = m_choices.below(count);
    node(hasFitting ? *fitting[chosen] : choice.children[chosen], length);
}

void PatternText::repeat(const PatternNode& repeat, std::uint64_t length)
{
    const PatternLengths body = lengthsOf(repeat.children.front());
    const std::uint64_t most = std::min<std::uint64_t>(repeat.most, MostCopies);
    std::uint64_t least = std::min<std::uint64_t>(repeat.least, most);
    if (body.most > 0)
        least = std::clamp((length + body.most - 1) / body.most, least, most);
    const std::uint64_t enough = std::clamp(length / std::max<std::uint64_t>(body.least, 1), least, most);
    const std::vector<const PatternNode*> copies(
        static_cast<std::size_t>(m_choices.between(least, enough)), &repeat.children.front());
    parts(copies, length);
}

void PatternText::character(const CodePointSet& set)
{
    if (const auto code = chooseCharacter(set, m_choices))
        appendUtf8(m_text, *code);
}

} // namespace core
