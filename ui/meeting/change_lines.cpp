// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/change_lines.h"

#include "core/compat/finding_maker.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace ui {

namespace {

using core::Element;
using core::Node;

/// A longer element is not held beside its other side as a whole.
constexpr std::uint32_t MostLinesAround = 600;
constexpr int MostLevels = 3;

/// One side of a change.
struct ChangeEnd {
    const Element* element;
    const core::FacetValue* value;
    const Element* around = nullptr; ///< what holds it, and is there on both sides
};

struct ChangeEnds {
    bool isFacet;
    ChangeEnd baseline;
    ChangeEnd candidate;
};

LineSpan linesOf(const Node& node)
{
    const core::ByteRange range = node.entryRange();
    const core::SourceText& text = node.tree().source();
    const core::Position begin = text.position(range.begin);
    const core::Position end = text.position(range.end);
    const bool endsBeforeItsLine = end.byte == 0 && end.line > begin.line;
    return {begin.line, end.line + (endsBeforeItsLine ? 0 : 1)};
}

/// Nothing where the side does not say it.
Node ownNode(bool isFacet, const ChangeEnd& end)
{
    if (!end.element)
        return {};
    if (isFacet)
        return end.value ? end.value->node : Node();
    return core::writtenNode(end.element, nullptr);
}

bool holds(const Node& around, const Node& own)
{
    return around
        && (!own || (&around.tree() == &own.tree() && around.entryRange().contains(own.entryRange())));
}

using ElementPair = std::pair<const Element*, const Element*>;

ElementPair parentsOf(const ElementPair& pair)
{
    return {pair.first ? pair.first->parent : nullptr, pair.second ? pair.second->parent : nullptr};
}

/// The element of the same way from the root; null where the other side has none.
const Element* counterpart(const Element* element, const Element* otherRoot)
{
    if (!element || !element->parent)
        return element ? otherRoot : nullptr;
    const Element* parent = counterpart(element->parent, otherRoot);
    return parent ? parent->child(element->kind, element->name) : nullptr;
}

/// What is there on both sides, and nearest to the change.
ElementPair innermost(const core::Comparison& comparison, const core::Change& change)
{
    if (change.facet != core::Facet::None)
        return {change.baseline, change.candidate};
    if (change.baseline && change.candidate)
        return parentsOf({change.baseline, change.candidate});
    // What belongs to no schema is its own owner.
    if (change.baselineOwner != change.candidateOwner)
        return {change.baselineOwner, change.candidateOwner};
    if (change.candidate)
        return {counterpart(change.candidate->parent, comparison.baseline->root), change.candidate->parent};
    if (change.baseline)
        return {change.baseline->parent, counterpart(change.baseline->parent, comparison.candidate->root)};
    return {};
}

/// The nearest that holds what each side has of the change; nothing where they have none in common.
ElementPair elementsAround(const ChangeEnds& ends, ElementPair pair)
{
    for (int level = 0; level < MostLevels && pair.first && pair.second; ++level) {
        if (holds(core::writtenNode(pair.first, nullptr), ownNode(ends.isFacet, ends.baseline))
            && holds(core::writtenNode(pair.second, nullptr), ownNode(ends.isFacet, ends.candidate)))
            return pair;
        pair = parentsOf(pair);
    }
    return {};
}

bool isWithin(const Element* element, const Node& around)
{
    return element && element->node && holds(around, element->node);
}

/// The line behind the nearest element before it that both sides have; else the first one inside.
std::uint32_t lineOfAbsent(const ChangeEnd& absent, const ChangeEnd& other)
{
    const Node around = core::writtenNode(absent.around, nullptr);
    const std::span<const Element* const> others = other.around->children;
    for (auto before = std::ranges::find(others, other.element); before != others.begin();) {
        --before;
        const Element* same = absent.around->child((*before)->kind, (*before)->name);
        if (isWithin(same, around))
            return linesOf(same->node).end;
    }
    const LineSpan span = linesOf(around);
    return std::min(span.begin + 1, span.end);
}

ChangeLines linesOn(bool isFacet, const ChangeEnd& end, const ChangeEnd& other)
{
    ChangeLines lines;
    const Node own = ownNode(isFacet, end);
    const Node around = end.around ? core::writtenNode(end.around, nullptr) : own;
    if (!around)
        return lines;
    lines.text = &around.tree().source();
    lines.around = linesOf(around);
    if (own) {
        lines.own = linesOf(own);
        lines.column = lines.text->position(own.entryRange().begin).byte;
        return lines;
    }
    const std::uint32_t line = isFacet || !other.element ? std::min(lines.around.begin + 1, lines.around.end)
                                                         : lineOfAbsent(end, other);
    lines.own = {line, line};
    return lines;
}

} // namespace

ChangeInTexts changeInTexts(const core::Comparison& comparison, const core::Change& change)
{
    ChangeEnds ends {change.facet != core::Facet::None, {change.baseline, change.before},
        {change.candidate, change.after}};
    std::tie(ends.baseline.around, ends.candidate.around) =
        elementsAround(ends, innermost(comparison, change));
    ChangeInTexts texts {linesOn(ends.isFacet, ends.baseline, ends.candidate),
        linesOn(ends.isFacet, ends.candidate, ends.baseline)};
    // Neither side says it in a line of its own: then it is the whole of it that is meant.
    if (texts.baseline.own.size() == 0 && texts.candidate.own.size() == 0) {
        texts.baseline.own = texts.baseline.around;
        texts.candidate.own = texts.candidate.around;
    }
    if (std::max(texts.baseline.around.size(), texts.candidate.around.size()) > MostLinesAround) {
        texts.baseline.around = texts.baseline.own;
        texts.candidate.around = texts.candidate.own;
    }
    return texts;
}

} // namespace ui
