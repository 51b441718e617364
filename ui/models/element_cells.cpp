// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/element_cells.h"

#include "core/compat/element_words.h"
#include "core/compat/trail.h"
#include "core/compat/value_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ui {

namespace {

struct ElementCells {
    Q_DECLARE_TR_FUNCTIONS(ui::ElementCells)
};

using Children = std::vector<const core::Element*>;

Children childrenOf(const core::Element* element)
{
    if (!element || !element->shape)
        return {};
    return {element->shape->children.begin(), element->shape->children.end()};
}

/// Kind and name; the how-manieth of those without a name of their own.
using Identity = std::tuple<core::ElementKind, std::string_view, std::size_t>;

std::vector<Identity> identitiesOf(const Children& children)
{
    std::map<std::pair<core::ElementKind, std::string_view>, std::size_t> seen;
    std::vector<Identity> identities;
    for (const core::Element* child : children)
        identities.emplace_back(child->kind, child->name, seen[{child->kind, child->name}]++);
    return identities;
}

const core::FacetValue* facetOf(const core::Element* element, core::Facet facet)
{
    return element && element->shape ? element->shape->facet(facet) : nullptr;
}

void addFacets(const core::Element* element, std::set<core::Facet>& facets)
{
    if (element && element->shape)
        for (const core::FacetValue& value : element->shape->facets)
            facets.insert(value.facet);
}

/// What the cell of the element itself says.
bool isInCell(core::Facet facet)
{
    return facet == core::Facet::Types || facet == core::Facet::Required;
}

} // namespace

QString elementTitle(const core::Element& element)
{
    using enum core::ElementKind;
    const bool isPlace = element.kind == Operation || element.kind == Path || element.kind == Schema;
    return toShown(isPlace ? core::elementWords(element) : core::stepName(element));
}

QString elementCell(const core::Element* element)
{
    if (!element)
        return {};
    QStringList words;
    if (const std::string types = core::typeWords(*element); !types.empty())
        words << toShown(types);
    if (element->is(core::Facet::Required))
        words << ElementCells::tr("required");
    if (element->isUnread)
        words << ElementCells::tr("not read");
    const bool isNamed = element->shape && element->shape != element && element->shape->isShared;
    if (isNamed)
        words << toShown(element->shape->name);
    return words.isEmpty() ? ElementCells::tr("there") : words.join(QStringLiteral(", "));
}

std::vector<FacetCells> facetCells(
    const core::Element* baseline, const core::Element* candidate, bool withWords)
{
    std::set<core::Facet> facets;
    addFacets(baseline, facets);
    addFacets(candidate, facets);
    std::vector<FacetCells> cells;
    for (const core::Facet facet : facets) {
        if (isInCell(facet) || (!withWords && core::isAnnotation(facet)))
            continue;
        const core::FacetValue* before = facetOf(baseline, facet);
        const core::FacetValue* after = facetOf(candidate, facet);
        cells.push_back({facet, toShown(core::facetName(facet)), toShown(core::facetWords(before)),
            toShown(core::facetWords(after)), core::facetKey(before) != core::facetKey(after)});
    }
    return cells;
}

std::vector<ElementPair> childPairs(const core::Element* baseline, const core::Element* candidate)
{
    const Children before = childrenOf(baseline);
    const Children after = childrenOf(candidate);
    const std::vector<Identity> namesBefore = identitiesOf(before);
    const std::vector<Identity> namesAfter = identitiesOf(after);
    std::map<Identity, const core::Element*> left;
    for (std::size_t place = 0; place < before.size(); ++place)
        left.emplace(namesBefore[place], before[place]);
    std::vector<ElementPair> pairs;
    for (std::size_t place = 0; place < after.size(); ++place) {
        const auto partner = left.extract(namesAfter[place]);
        pairs.emplace_back(partner ? partner.mapped() : nullptr, after[place]);
    }
    for (std::size_t place = 0; place < before.size(); ++place)
        if (left.contains(namesBefore[place]))
            pairs.insert(pairs.begin() + static_cast<std::ptrdiff_t>(std::min(place, pairs.size())),
                {before[place], nullptr});
    return pairs;
}

} // namespace ui
