// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/element_way.h"

#include <algorithm>
#include <span>

namespace ui {

namespace {

using core::Element;
using Elements = std::vector<const Element*>;

/// References that lead to references, from file to file.
constexpr int LongestChain = 16;
/// One of those who refer to a place says what it is; all of them would be a walk.
constexpr std::size_t MostAsked = 4;

bool holds(const Element& element, const core::Node& node)
{
    if (!element.node || &element.node.tree() != &node.tree())
        return false;
    const core::ByteRange whole = element.node.entryRange();
    const core::ByteRange part = node.hasKey() ? node.keyRange() : node.range();
    return whole.contains(part);
}

/// The one whose text is the shortest around the node: effective schemas hold parts of several places.
const Element* nearestOf(std::span<const Element* const> elements, const core::Node& node)
{
    const Element* nearest = nullptr;
    for (const Element* each : elements) {
        const bool isNearer = holds(*each, node)
            && (!nearest || each->node.entryRange().size() < nearest->node.entryRange().size());
        if (isNearer)
            nearest = each;
    }
    return nearest;
}

bool holdsOperations(core::ElementKind kind)
{
    return kind == core::ElementKind::Path || kind == core::ElementKind::Webhook
        || kind == core::ElementKind::Callback;
}

const Element* partAt(const Element& element, const core::Node& node)
{
    if (const Element* found = nearestOf(element.children, node))
        return found;
    // What is referred to stands on its own; what was merged for this place has parts of its own.
    if (element.shape && element.shape != &element && element.shape->isMerged)
        if (const Element* found = nearestOf(element.shape->children, node))
            return found;
    // Parameters of a path stand in each of its operations, which are none of them.
    const auto operations =
        holdsOperations(element.kind) ? element.children : std::span<const Element* const>();
    for (const Element* child : operations)
        if (const Element* found = nearestOf(child->children, node))
            return found;
    return nullptr;
}

void goDown(Elements& way, const core::Node& node)
{
    while (const Element* part = partAt(*way.back(), node)) {
        if (std::ranges::find(way, part) != way.end())
            return;
        way.push_back(part);
    }
}

class WayFinder {
public:
    explicit WayFinder(const ContractSymbols& symbols)
        : m_symbols(symbols)
    {
    }

    Elements find(const core::Node& node, int steps)
    {
        Elements way {m_symbols.read->root};
        goDown(way, node);
        if (way.size() == 1 && steps < LongestChain && isElsewhere(node))
            way = byReference(node, steps);
        return way;
    }

private:
    bool isElsewhere(const core::Node& node) const
    {
        return &node.tree() != &m_symbols.read->documents->entry().document.tree;
    }

    /// The way in which most is known of the node.
    Elements byReference(const core::Node& node, int steps)
    {
        Elements best {m_symbols.read->root};
        for (core::Node at = node; at; at = at.parent()) {
            const auto uses = m_symbols.references->usesOf(at);
            for (std::size_t asked = 0; asked < std::min(uses.size(), MostAsked); ++asked) {
                Elements way = through(*uses[asked], node, steps);
                if (way.size() > best.size())
                    best = std::move(way);
            }
        }
        return best;
    }

    Elements through(const core::ReferenceUse& use, const core::Node& node, int steps)
    {
        const core::Node holder = use.reference.parent();
        Elements way = holder ? find(holder, steps + 1) : Elements();
        if (way.size() < 2 || way.back()->node != holder)
            return {};
        const Element* target = way.back()->target;
        // What several may refer to belongs to none of them; only paths are read in the place of the
        // reference.
        if (target)
            way = {m_symbols.read->root, target};
        const std::size_t before = way.size();
        goDown(way, node);
        const bool isIn = way.size() > before || (target && holds(*target, node));
        return isIn ? way : Elements();
    }

    const ContractSymbols& m_symbols;
};

} // namespace

const Element* ElementWay::last(core::ElementKind kind) const
{
    const auto found = std::ranges::find(elements.rbegin(), elements.rend(), kind, &Element::kind);
    return found == elements.rend() ? nullptr : *found;
}

ElementWay elementsAt(const ContractSymbols& symbols, const core::Node& node)
{
    if (!node || !symbols.read || !symbols.read->root)
        return {};
    return {WayFinder(symbols).find(node, 0)};
}

} // namespace ui
