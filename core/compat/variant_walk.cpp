// SPDX-License-Identifier: Apache-2.0
#include "core/compat/schema_probe.h"
#include "core/compat/schema_step.h"
#include "core/compat/schema_walk.h"
#include "core/compat/value_set.h"
#include "core/compat/variants.h"

namespace core {
namespace {

/// An enumeration, however it is spelled, on each side: the values are compared, not what lists them.
bool areValueLists(const Shapes& shapes)
{
    return onlyListsInAlternatives(shapes.baseline) && onlyListsInAlternatives(shapes.candidate)
        && (closedValues(shapes.baseline) || closedValues(shapes.candidate));
}

/// A choice among types on one side and a list of types on the other: the types are compared.
bool areTypeLists(const Shapes& shapes)
{
    const auto isPlain = [](const Element& schema) {
        return ofKind(schema.children, ElementKind::OneOf).empty()
            && ofKind(schema.children, ElementKind::AnyOf).empty();
    };
    return (chosenTypes(shapes.baseline) != 0 && isPlain(shapes.candidate))
        || (chosenTypes(shapes.candidate) != 0 && isPlain(shapes.baseline));
}

/// Of the two ways to offer a choice.
bool hasOnly(const Element& schema, ElementKind kind)
{
    const ElementKind other = kind == ElementKind::OneOf ? ElementKind::AnyOf : ElementKind::OneOf;
    return !ofKind(schema.children, kind).empty() && ofKind(schema.children, other).empty();
}

} // namespace

void SchemaWalk::compareVariants(const Shapes& owner, const Trail& trail)
{
    compareAlternatives(owner, {ElementKind::AllOf, ElementKind::AllOf}, trail);
    if (areValueLists(owner) || areTypeLists(owner))
        return;
    const bool isLoosened =
        hasOnly(owner.baseline, ElementKind::OneOf) && hasOnly(owner.candidate, ElementKind::AnyOf);
    const bool isTightened =
        hasOnly(owner.baseline, ElementKind::AnyOf) && hasOnly(owner.candidate, ElementKind::OneOf);
    if (isLoosened || isTightened)
        return compareSwitched(owner, isTightened, trail);
    for (const ElementKind kind : {ElementKind::OneOf, ElementKind::AnyOf})
        compareAlternatives(owner, {kind, kind}, trail);
}

/// oneOf asks that no two are valid at once, which says nothing where no two can be. Whether two can be a
/// value has to show.
void SchemaWalk::compareSwitched(const Shapes& owner, bool isTightened, const Trail& trail)
{
    using enum ElementKind;
    const Choice choice = isTightened ? Choice {AnyOf, OneOf} : Choice {OneOf, AnyOf};
    compareAlternatives(owner, choice, trail);
    const std::vector<const Element*> exclusive =
        ofKind((isTightened ? owner.candidate : owner.baseline).children, OneOf);
    if (areDisjoint(exclusive))
        return;
    m_visitor.visitPresence(owner,
        {isTightened ? Action::Added : Action::Removed, OneOf, isTightened ? nullptr : exclusive.front(),
            isTightened ? exclusive.front() : nullptr, isTightened ? Effect::Narrows : Effect::Widens,
            "no value was found that two of the alternatives allow, nor is it sure that there is none"},
        trail);
}

void SchemaWalk::compareAlternatives(const Shapes& owner, const Choice& choice, const Trail& trail)
{
    const std::vector<const Element*> baseline = ofKind(owner.baseline.children, choice.baseline);
    const std::vector<const Element*> candidate = ofKind(owner.candidate.children, choice.candidate);
    const ElementKind kind = choice.candidate;
    const bool isConjunction = kind == ElementKind::AllOf;
    const auto visit = [&](const ElementPair& pair, Effect effect) {
        m_visitor.visitPresence(owner,
            {pair.candidate ? Action::Added : Action::Removed, kind, pair.baseline, pair.candidate, effect},
            intoSchema(trail, owner, pair, kind));
    };
    if (!isConjunction && baseline.empty() != candidate.empty()) {
        // Alternatives where there were none: the choice itself is what came or went.
        return visit(
            {baseline.empty() ? nullptr : baseline.front(), candidate.empty() ? nullptr : candidate.front()},
            baseline.empty() ? Effect::Narrows : Effect::Widens);
    }
    const Pairing pairing = pairVariants(baseline, candidate, m_probe);
    if (pairing.isReordered)
        m_visitor.countReorder();
    for (const ElementPair& pair : pairing.pairs) {
        if (pair.baseline && pair.candidate) {
            Trail below = intoSchema(trail, owner, pair, kind);
            if (kind == ElementKind::AnyOf && isCoveredBy(*pair.baseline, candidate, pair.candidate, m_probe)
                && isCoveredBy(*pair.candidate, baseline, pair.baseline, m_probe))
                below.polarity = compose(below.polarity, Polarity::Covered);
            comparePlaces(*pair.baseline, *pair.candidate, below);
            continue;
        }
        const bool isCovered = kind == ElementKind::AnyOf
            && isCoveredBy(pair.candidate ? *pair.candidate : *pair.baseline,
                pair.candidate ? baseline : candidate, nullptr, m_probe);
        const Effect effect = isCovered                    ? Effect::None
            : (pair.candidate != nullptr) == isConjunction ? Effect::Narrows
                                                           : Effect::Widens;
        visit(pair, effect);
    }
}

bool SchemaWalk::compareWrapped(const Shapes& shapes, const Trail& trail)
{
    const bool wasChoice = isOnlyVariants(shapes.baseline);
    const bool isChoice = isOnlyVariants(shapes.candidate);
    if (wasChoice == isChoice || areValueLists(shapes) || areTypeLists(shapes))
        return false;
    const Element& choice = wasChoice ? shapes.baseline : shapes.candidate;
    const Element& alone = wasChoice ? shapes.candidate : shapes.baseline;
    if (allowsAnything(&alone))
        return false;
    const ElementKind kind = hasOnly(choice, ElementKind::OneOf) ? ElementKind::OneOf : ElementKind::AnyOf;
    const std::vector<const Element*> variants = ofKind(choice.children, kind);
    const Element* like = mostAlike(alone, variants, m_probe);
    if (!like)
        return false;
    const auto stepTo = [&](const Element* variant) {
        return wasChoice ? Step {variant, nullptr} : Step {nullptr, variant};
    };
    const Shapes inner = wasChoice ? Shapes {*like->shape, alone} : Shapes {alone, *like->shape};
    if (m_visitor.enters(inner, trail.down(stepTo(like))))
        compareSchemas(inner, trail.down(stepTo(like)));
    for (const Element* each : variants) {
        if (each == like)
            continue;
        m_visitor.visitPresence(shapes,
            {wasChoice ? Action::Removed : Action::Added, kind, wasChoice ? each : nullptr,
                wasChoice ? nullptr : each, wasChoice ? Effect::Narrows : Effect::Widens},
            trail.down(stepTo(each)));
    }
    return true;
}

} // namespace core
