// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_places.h"

#include "core/document/diff/pair_numbers.h"
#include "core/document/diff/shared_keys.h"

#include <string_view>

namespace core {

namespace {

constexpr std::uint32_t Outermost = 0; ///< those of keys count from 1

/// Blank lines, brackets and comments: they belong to nothing in particular.
bool isAboutNothing(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\r");
    return first == std::string_view::npos
        || std::string_view("#{}[]").find(line[first]) != std::string_view::npos;
}

/// What goes on from the line above is about the same.
void inheritPlaces(const SourceText& text, std::vector<std::uint32_t>& places)
{
    std::uint32_t above = Outermost;
    for (std::uint32_t line = 0; line < places.size(); ++line) {
        if (places[line] != NoPlace)
            above = places[line];
        else if (!isAboutNothing(text.line(line)))
            places[line] = above;
    }
}

/// The outermost node that begins in a line tells its place.
template <class KeyOf>
std::vector<std::uint32_t> placesIn(const Tree& tree, PairNumbers& numbers, const KeyOf& keyOf)
{
    const SourceText& text = tree.source();
    std::vector<std::uint32_t> ofLines(text.lineCount(), NoPlace);
    std::vector<std::uint32_t> ofNodes(tree.nodeCount(), Outermost);
    std::uint32_t line = 0;
    for (NodeIndex index = 0; index < ofNodes.size(); ++index) {
        const NodeRecord& node = tree.record(index);
        const std::uint32_t around = node.parent == NoNode ? Outermost : ofNodes[node.parent];
        ofNodes[index] = node.key == NoKey ? around : numbers.add(around, keyOf(node)) + 1;
        // A container in a sequence, or the root, begins where its first child does.
        const bool isContainer = node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
        if (node.key == NoKey && isContainer)
            continue;
        const std::uint32_t begin = node.key == NoKey ? node.begin : node.keyBegin;
        while (line + 1 < text.lineCount() && text.lineBegin(line + 1) <= begin)
            ++line;
        if (ofLines[line] == NoPlace)
            ofLines[line] = ofNodes[index];
    }
    inheritPlaces(text, ofLines);
    return ofLines;
}

/// What only one side has a name for may still be the same under another name.
void forgetLonePlaces(LinePlaces& places, std::uint32_t count)
{
    const auto seenIn = [count](const std::vector<std::uint32_t>& lines) {
        std::vector<bool> seen(count);
        for (const std::uint32_t place : lines)
            if (place != NoPlace)
                seen[place] = true;
        return seen;
    };
    const std::vector<bool> inBaseline = seenIn(places.baseline);
    const std::vector<bool> inCandidate = seenIn(places.candidate);
    for (auto* lines : {&places.baseline, &places.candidate}) {
        for (std::uint32_t& place : *lines)
            if (place != NoPlace && !(inBaseline[place] && inCandidate[place]))
                place = NoPlace;
    }
}

} // namespace

LinePlaces placesOfLines(const Tree& baseline, const Tree& candidate)
{
    const SharedKeys keys(baseline.keys(), candidate.keys());
    PairNumbers numbers(baseline.nodeCount());
    LinePlaces places;
    places.baseline =
        placesIn(baseline, numbers, [](const NodeRecord& node) { return SharedKeys::ofBaseline(node); });
    places.candidate =
        placesIn(candidate, numbers, [&keys](const NodeRecord& node) { return keys.ofCandidate(node); });
    forgetLonePlaces(places, numbers.count() + 1);
    return places;
}

} // namespace core
