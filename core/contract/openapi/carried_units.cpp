// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/carried_units.h"

#include "core/contract/openapi/reading.h"
#include "core/contract/openapi/service_reader.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core::openapi {

namespace {

/// What merge keys and base URIs make of a place is said elsewhere.
bool isPlain(const Tree& tree)
{
    return tree.keys().find("<<") == NoKey && tree.keys().find("$id") == NoKey;
}

/// What holds units, or speaks of none of them.
bool isBesideUnits(std::string_view key)
{
    return key == "paths" || key == "webhooks" || key == "components" || key == "info" || key == "tags";
}

bool saysNothingNew(const Node& root, const Node& other)
{
    return std::ranges::all_of(root, [&](const Node& entry) {
        return isBesideUnits(entry.key()) || other[entry.key()].hash() == entry.hash();
    });
}

/// What units are made of beside their own text.
std::array<Node, 3> sharedParts(const Node& root)
{
    return {root["security"], root["servers"], root["components"]["parameters"]};
}

const ContractFile* fileAt(const DocumentSet& documents, const std::string& path)
{
    for (const ContractFile* file : documents.files())
        if (file->path == path)
            return file;
    return nullptr;
}

auto placeOf(const Element* unit)
{
    return std::tuple(&unit->node.tree(), unit->node.index(), unit->kind);
}

class Carrier {
public:
    Carrier(Reading& reading, const CarriedUnits& units, const MovedSpan& unit)
        : m_reading(reading)
        , m_units(units)
        , m_unit(unit)
    {
    }

    void carry(Element& to, const Element& from)
    {
        to.isUndeclared = from.isUndeclared;
        if (from.kind == ElementKind::Operation)
            ++m_reading.contract().operationCount;
        if (from.target)
            referAgain(to);
        const std::size_t firstFacet = m_reading.facetStack.size();
        const std::size_t firstChild = m_reading.childStack.size();
        for (const FacetValue& each : from.facets)
            m_reading.facetStack.push_back(carried(each));
        for (const Element* each : from.children)
            m_reading.childStack.push_back(&carriedChild(to, *each));
        m_reading.complete(to, firstFacet, firstChild);
    }

private:
    void referAgain(Element& to)
    {
        if (to.kind == ElementKind::SecurityDemand)
            referToScheme(m_reading, to);
        else
            m_reading.refer(to, referenceOf(to.node.resolved()));
    }

    Element& carriedChild(const Element& parent, const Element& from)
    {
        const Node node = now(from.node);
        Element& child =
            m_reading.make(from.kind, node, &parent, carried(from.name, from.node.key(), node.key()));
        carry(child, from);
        return child;
    }

    Node now(const Node& before) const
    {
        if (!before)
            return {};
        const MovedSpan& span = m_unit.before.contains(before) ? m_unit : m_units.movedSpanOf(before);
        return span.moved(before);
    }

    FacetValue carried(const FacetValue& before)
    {
        FacetValue value = before;
        value.node = now(before.node);
        value.text = carried(before.text, before.node.resolved().text(), value.node.resolved().text());
        if (!before.values.empty()) {
            std::vector<Node> values;
            std::ranges::transform(
                before.values, std::back_inserter(values), [&](const Node& each) { return now(each); });
            value.values = m_reading.arena().keep(std::span<const Node>(values));
        }
        return value;
    }

    /// A text of the tree before is that of the tree now; one that was made is kept anew.
    std::string_view carried(std::string_view text, std::string_view before, std::string_view now)
    {
        return text.data() == before.data() && text.size() == before.size() ? now
                                                                            : m_reading.arena().keep(text);
    }

    Reading& m_reading;
    const CarriedUnits& m_units;
    const MovedSpan m_unit;
};

} // namespace

CarriedUnits::CarriedUnits(const Contract* before, const Contract& now, const Node& root)
{
    for (const Node& part : sharedParts(root))
        if (part)
            m_shared.push_back(spanOf(part));
    // Responses and bodies of 2.0 are read anew for each use.
    const bool isOfOneKind = before && before->language == now.language
        && before->languageVersion == now.languageVersion && before->dialect == now.dialect
        && now.dialect != Dialect::OpenApi20;
    if (!isOfOneKind || !addShifts(*before->documents, *now.documents))
        return;
    const Node rootBefore = before->root->node;
    if (!saysNothingNew(root, rootBefore) || !saysNothingNew(rootBefore, root))
        return;
    if (addShared(rootBefore, root))
        addUnits(*before->root);
}

bool CarriedUnits::addShifts(const DocumentSet& before, const DocumentSet& now)
{
    for (const ContractFile* file : now.files()) {
        const ContractFile* was = fileAt(before, file->path);
        if (!isPlain(file->document.tree) || (was && !isPlain(was->document.tree)))
            return false;
        if (was)
            m_shifts.try_emplace(&file->document.tree, was->document.tree, file->document.tree);
    }
    return now.entry().path == before.entry().path;
}

bool CarriedUnits::addShared(const Node& before, const Node& now)
{
    const TextShift& shift = m_shifts.at(&now.tree());
    const auto parts = sharedParts(now);
    const auto partsBefore = sharedParts(before);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (!parts[at] && !partsBefore[at])
            continue;
        if (!parts[at] || !partsBefore[at] || shift.before(parts[at]) != partsBefore[at])
            return false;
        m_movedShared.push_back({spanOf(partsBefore[at]), parts[at]});
    }
    return true;
}

void CarriedUnits::addUnits(const Element& root)
{
    std::ranges::copy_if(root.children, std::back_inserter(m_units), &Element::isCarriable);
    std::ranges::sort(m_units, {}, placeOf);
}

const Element* CarriedUnits::find(const Element& unit) const
{
    const auto shift = m_units.empty() ? m_shifts.end() : m_shifts.find(&unit.node.tree());
    const Node before = shift == m_shifts.end() ? Node() : shift->second.before(unit.node);
    if (!before)
        return nullptr;
    const auto place = std::tuple(&before.tree(), before.index(), unit.kind);
    const auto found = std::ranges::lower_bound(m_units, place, {}, placeOf);
    return found != m_units.end() && placeOf(*found) == place ? *found : nullptr;
}

const MovedSpan& CarriedUnits::movedSpanOf(const Node& before) const
{
    return *std::ranges::find_if(
        m_movedShared, [&](const MovedSpan& each) { return each.before.contains(before); });
}

void carryUnit(Reading& reading, const CarriedUnits& units, Element& unit, const Element& before)
{
    Carrier(reading, units, {spanOf(before.node), unit.node}).carry(unit, before);
}

} // namespace core::openapi
