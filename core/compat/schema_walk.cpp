// SPDX-License-Identifier: Apache-2.0
#include "core/compat/schema_walk.h"

#include "core/compat/catch_all.h"
#include "core/compat/element_traits.h"
#include "core/compat/field_rename.h"
#include "core/compat/schema_probe.h"
#include "core/compat/schema_step.h"
#include "core/compat/value_set.h"
#include "core/document/node_span.h"

#include <algorithm>

namespace core {
namespace {

bool isVariantKind(ElementKind kind)
{
    return kind == ElementKind::OneOf || kind == ElementKind::AnyOf || kind == ElementKind::AllOf;
}

bool hasSome(const Element& schema, ElementKind kind)
{
    return std::ranges::any_of(schema.children, [&](const Element* each) { return each->kind == kind; });
}

/// `if` asks nothing of a value by itself, and neither does `contains` with a minimum of none.
bool decidesNothing(const Element& schema, ElementKind kind)
{
    if (kind == ElementKind::Contains) {
        const FacetValue* least = schema.facet(Facet::MinContains);
        return least && least->text == "0" && !schema.facet(Facet::MaxContains);
    }
    const bool hasBranch = hasSome(schema, ElementKind::Then) || hasSome(schema, ElementKind::Else);
    if (kind == ElementKind::If)
        return !hasBranch;
    return (kind == ElementKind::Then || kind == ElementKind::Else) && !hasSome(schema, ElementKind::If);
}

/// `then` and `else` come and go with their `if`: that is one change.
bool goesWithItsCondition(const Shapes& owner, ElementKind kind)
{
    return (kind == ElementKind::Then || kind == ElementKind::Else)
        && hasSome(owner.baseline, ElementKind::If) != hasSome(owner.candidate, ElementKind::If);
}

/// Whether the place bounds nothing. A condition that always holds is one, too: it lets `then` speak.
bool isOpenAt(const Element& owner, ElementKind kind, const Element* place)
{
    if (kind == ElementKind::If)
        return !place || decidesNothing(owner, kind);
    return allowsAnything(place) || decidesNothing(owner, kind);
}

/// Who sends decides what goes along: clients by the baseline, the provider by the candidate.
Trail travelling(const Element& baseline, const Element& candidate, Trail trail)
{
    if (baseline.is(Facet::ReadOnly))
        trail.blocked = trail.blocked | Flow::Request;
    if (candidate.is(Facet::WriteOnly))
        trail.blocked = trail.blocked | Flow::Response;
    return trail;
}

/// What begins or ceases to travel is felt in both directions.
bool saysWhereItTravels(Facet facet)
{
    return facet == Facet::ReadOnly || facet == Facet::WriteOnly;
}

/// The types whose values a part of a schema is about; 0 for one that is about all.
std::uint32_t typesBoundBy(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Field:
    case ElementKind::PatternField:
    case ElementKind::OtherFields:
    case ElementKind::UnevaluatedFields:
    case ElementKind::FieldNames:
    case ElementKind::DependentSchema:
        return ObjectType;
    case ElementKind::Item:
    case ElementKind::TupleItem:
    case ElementKind::UnevaluatedItems:
    case ElementKind::Contains:
        return ArrayType;
    default:
        return 0;
    }
}

/// Where one side has no such values at all, the change of types has said everything.
bool bites(const Shapes& owner, ElementKind kind)
{
    const std::uint32_t bound = typesBoundBy(kind);
    return bound == 0 || (allowedTypes(owner.baseline) & allowedTypes(owner.candidate) & bound) != 0;
}

/// With their keys in one order, too: a hash leaves that aside, and it is counted.
bool isInOneOrder(const Node& left, const Node& right)
{
    const NodeIndex count = spanOf(left).size();
    if (count != spanOf(right).size())
        return false;
    const auto keyHash = [](const Tree& tree, const NodeRecord& record) {
        return record.key == NoKey ? 0 : tree.keys().hash(record.key);
    };
    for (NodeIndex at = 1; at < count; ++at) {
        const NodeRecord& one = left.tree().record(left.index() + at);
        const NodeRecord& other = right.tree().record(right.index() + at);
        if (one.hash != other.hash || keyHash(left.tree(), one) != keyHash(right.tree(), other))
            return false;
    }
    return true;
}

/// Nothing differs below, nor in what that refers to, for it refers to nothing.
bool isWhollyAlike(const Shapes& shapes)
{
    return shapes.baseline.standsAlone && shapes.candidate.standsAlone && isOneText(shapes)
        && isInOneOrder(shapes.baseline.node, shapes.candidate.node);
}

/// The references that lead nowhere, by their texts.
std::vector<std::uint64_t> unreadTexts(const Element& schema)
{
    std::vector<std::uint64_t> texts;
    if (!schema.isMerged && schema.isUnread)
        texts.push_back(schema.node.hash());
    for (const Element* child : schema.children)
        if (schema.isMerged && child->isUnread && child->kind == ElementKind::AllOf)
            texts.push_back(child->node.hash());
    std::ranges::sort(texts);
    return texts;
}

const FacetValue* typesOf(const Element& schema)
{
    return schema.facet(Facet::Types);
}

} // namespace

bool isOneText(const Shapes& shapes)
{
    const Element& left = shapes.baseline;
    const Element& right = shapes.candidate;
    return !left.isMerged && !right.isMerged && left.node && right.node
        && left.node.hash() == right.node.hash();
}

bool isAgreement(const ElementPair& extension)
{
    const std::string_view name = extension.any().name;
    return name == "x-acceptance" || name == "x-interaction";
}

bool allowsAnything(const Element* schema)
{
    if (!schema)
        return true;
    const Element& shape = *schema->shape;
    const bool saysNothing = std::ranges::all_of(shape.facets, [](const FacetValue& each) {
        return isAnnotation(each.facet) || each.facet == Facet::Required || each.facet == Facet::Deprecated
            || (each.facet == Facet::Types && each.bits == AllTypes);
    });
    return saysNothing && !shape.isUnread && std::ranges::all_of(shape.children, [](const Element* each) {
        return each->kind == ElementKind::Extension;
    });
}

SchemaWalk::SchemaWalk(SchemaVisitor& visitor, SchemaProbe& probe, Pruning pruning)
    : m_visitor(visitor)
    , m_probe(probe)
    , m_pruning(pruning)
{
}

void SchemaWalk::comparePlaces(const Element& baseline, const Element& candidate, const Trail& trail)
{
    const Shapes shapes {*baseline.shape, *candidate.shape};
    const bool standHere = baseline.shape == &baseline && candidate.shape == &candidate;
    if (standHere || m_visitor.enters(shapes, trail))
        compareSchemas(shapes, trail);
}

void SchemaWalk::compareSchemas(const Shapes& shapes, const Trail& trail)
{
    if (m_pruning == Pruning::ByHash && isWhollyAlike(shapes))
        return;
    const bool isUnread = shapes.baseline.isUnread || shapes.candidate.isUnread;
    if (isUnread && unreadTexts(shapes.baseline) != unreadTexts(shapes.candidate))
        return m_visitor.visitFacet(shapes,
            {.facet = Facet::Types,
                .effect = Effect::Unknown,
                .before = typesOf(shapes.baseline),
                .after = typesOf(shapes.candidate),
                .reason = "a reference leads nowhere, so what it allows is not known"},
            trail);
    const Trail inside = travelling(shapes.baseline, shapes.candidate, trail);
    if (compareWrapped(shapes, inside))
        return;
    if (allowsNothing(shapes.baseline) || allowsNothing(shapes.candidate))
        return compareEmpty(shapes, inside);
    compareFacets(shapes, trail, inside);
    compareChildren(shapes, inside);
}

/// `false` on one side: whatever else the other one says, it is more than nothing.
void SchemaWalk::compareEmpty(const Shapes& shapes, const Trail& trail)
{
    const bool wasEmpty = allowsNothing(shapes.baseline);
    if (wasEmpty && allowsNothing(shapes.candidate))
        return;
    m_visitor.visitFacet(shapes,
        {.facet = Facet::Types,
            .effect = wasEmpty ? Effect::Widens : Effect::Narrows,
            .before = typesOf(shapes.baseline),
            .after = typesOf(shapes.candidate)},
        trail);
}

void SchemaWalk::compareFacets(const Shapes& shapes, const Trail& trail, const Trail& inside)
{
    if (m_pruning == Pruning::ByHash && isOneText(shapes))
        return;
    for (const FacetDifference& each : schemaDifferences(shapes.baseline, shapes.candidate, trail.notation))
        m_visitor.visitFacet(shapes, each, saysWhereItTravels(each.facet) ? trail : inside);
}

void SchemaWalk::compareChildren(const Shapes& shapes, const Trail& trail)
{
    const ElementList baseline = shapes.baseline.children;
    const ElementList candidate = shapes.candidate.children;
    const bool hasVariants = std::ranges::any_of(baseline, isVariantKind, &Element::kind)
        || std::ranges::any_of(candidate, isVariantKind, &Element::kind);
    if (hasVariants)
        compareVariants(shapes, trail);
    if (!hasVariants && areInStep(baseline, candidate)) {
        for (std::size_t i = 0; i < baseline.size(); ++i)
            compareChild(shapes, {baseline[i], candidate[i]}, trail);
        return;
    }
    const Pairing pairing = pairByName(baseline, candidate);
    if (pairing.isReordered)
        m_visitor.countReorder();
    std::vector<ElementPair> lonely;
    for (const ElementPair& pair : pairing.pairs) {
        const ElementKind kind = pair.any().kind;
        if (kind == ElementKind::Field && (!pair.baseline || !pair.candidate) && bites(shapes, kind))
            lonely.push_back(pair);
        else if (!isVariantKind(kind))
            compareChild(shapes, pair, trail);
    }
    pairFields(shapes, std::move(lonely), trail);
}

void SchemaWalk::compareChild(const Shapes& owner, const ElementPair& pair, const Trail& trail)
{
    const ElementKind kind = pair.any().kind;
    if (!bites(owner, kind))
        return;
    switch (kind) {
    case ElementKind::Extension:
        if (isAgreement(pair))
            return;
        if (!pair.baseline || !pair.candidate)
            m_visitor.visitPresence(owner,
                {pair.candidate ? Action::Added : Action::Removed, kind, pair.baseline, pair.candidate},
                trail.down({pair.baseline, pair.candidate}));
        else
            for (const FacetDifference& each : serviceDifferences(*pair.baseline, *pair.candidate))
                m_visitor.visitFacet(
                    {*pair.baseline, *pair.candidate}, each, trail.down({pair.baseline, pair.candidate}));
        return;
    case ElementKind::Field:
        return compareField(owner, pair, trail);
    case ElementKind::PatternField:
        return comparePatternField(owner, pair, trail);
    default:
        if (!goesWithItsCondition(owner, kind))
            compareRole(owner, kind, pair, trail);
    }
}

void SchemaWalk::compareRole(
    const Shapes& owner, ElementKind kind, const ElementPair& pair, const Trail& trail)
{
    const bool wasOpen = isOpenAt(owner.baseline, kind, pair.baseline);
    const bool isOpen = isOpenAt(owner.candidate, kind, pair.candidate);
    // "not: anything" allows nothing, which is a constraint after all.
    const bool isNot = kind == ElementKind::Not;
    const bool isImposed = isNot ? !pair.baseline && pair.candidate : wasOpen && !isOpen;
    const bool isLifted = isNot ? pair.baseline && !pair.candidate : !wasOpen && isOpen;
    const Trail below = intoSchema(trail, owner, pair, kind);
    if (isImposed || isLifted)
        return m_visitor.visitPresence(owner,
            {isImposed ? Action::Added : Action::Removed, kind, pair.baseline, pair.candidate,
                isImposed ? Effect::Narrows : Effect::Widens},
            trail);
    if (pair.baseline && pair.candidate && (isNot || !wasOpen || !isOpen))
        comparePlaces(*pair.baseline, *pair.candidate, below);
}

void SchemaWalk::compareField(const Shapes& owner, const ElementPair& pair, const Trail& trail)
{
    const Trail below = intoSchema(trail, owner, pair, ElementKind::Field);
    if (pair.baseline && pair.candidate) {
        for (const FacetDifference& each : requiredDifference(*pair.baseline, *pair.candidate))
            m_visitor.visitFacet({*pair.baseline, *pair.candidate}, each,
                travelling(*pair.baseline->shape, *pair.candidate->shape, below));
        return comparePlaces(*pair.baseline, *pair.candidate, below);
    }
    const Element& field = pair.any();
    m_visitor.visitPresence(owner,
        {pair.candidate ? Action::Added : Action::Removed, ElementKind::Field, pair.baseline, pair.candidate,
            pair.candidate ? effectOfAdding(owner, field) : effectOfRemoving(owner, field)},
        travelling(*field.shape, *field.shape, below));
}

void SchemaWalk::pairFields(const Shapes& owner, std::vector<ElementPair> leftovers, const Trail& trail)
{
    for (const ElementPair& pair : proposeRenames(std::move(leftovers), m_probe)) {
        if (!pair.baseline || !pair.candidate) {
            compareField(owner, pair, trail);
            continue;
        }
        const Effect effect =
            combine(effectOfRemoving(owner, *pair.baseline), effectOfAdding(owner, *pair.candidate));
        m_visitor.visitPresence(owner,
            {Action::Renamed, ElementKind::Field, pair.baseline, pair.candidate, effect},
            intoSchema(trail, owner, pair, ElementKind::Field));
    }
}

Effect SchemaWalk::effectOfAdding(const Shapes& owner, const Element& field)
{
    const Element* before = catchAll(owner.baseline, field.name);
    Effect effect = Effect::None;
    if (before && !allowsAnything(before)) {
        const Effect probed = m_probe.effect(*before->shape, *field.shape);
        effect = probed == Effect::Narrows ? Effect::None : probed;
    }
    return field.is(Facet::Required) ? combine(effect, Effect::Narrows) : effect;
}

Effect SchemaWalk::effectOfRemoving(const Shapes& owner, const Element& field)
{
    const Element* after = catchAll(owner.candidate, field.name);
    Effect effect = Effect::None;
    if (after && !allowsAnything(after)) {
        const Effect probed = m_probe.effect(*field.shape, *after->shape);
        effect = probed == Effect::Widens ? Effect::None : probed;
        effect = effect == Effect::Incomparable ? Effect::Narrows : effect;
    }
    return field.is(Facet::Required) ? combine(effect, Effect::Widens) : effect;
}

void SchemaWalk::comparePatternField(const Shapes& owner, const ElementPair& pair, const Trail& trail)
{
    const Trail below = intoSchema(trail, owner, pair, ElementKind::PatternField);
    if (pair.baseline && pair.candidate)
        return comparePlaces(*pair.baseline, *pair.candidate, below);
    // What it says of some names, the others' rule said of them on the other side.
    const Element* others =
        (pair.candidate ? owner.baseline : owner.candidate).child(ElementKind::OtherFields);
    const Element& field = pair.any();
    Effect effect = pair.candidate ? Effect::Narrows : Effect::Widens;
    if (!allowsAnything(others))
        effect = pair.candidate ? m_probe.effect(*others->shape, *field.shape)
                                : m_probe.effect(*field.shape, *others->shape);
    m_visitor.visitPresence(owner,
        {pair.candidate ? Action::Added : Action::Removed, ElementKind::PatternField, pair.baseline,
            pair.candidate, effect},
        below);
}

} // namespace core
