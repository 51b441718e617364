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

/// All that one keyword lists, on each side.
struct Alternatives {
    ElementKind kind;
    std::vector<const Element*> baseline;
    std::vector<const Element*> candidate;

    bool isConjunction() const { return kind == ElementKind::AllOf; }
};

/// For alternatives where there were none: the choice itself is what came or went.
ElementPair firstOf(const Alternatives& all)
{
    return {all.baseline.empty() ? nullptr : all.baseline.front(),
        all.candidate.empty() ? nullptr : all.candidate.front()};
}

/// Each allows nothing that others of the other side do not allow anyway.
bool areCoveredByOthers(const ElementPair& kept, const Alternatives& all, SchemaProbe& probe)
{
    return all.kind == ElementKind::AnyOf && isCoveredBy(*kept.baseline, all.candidate, kept.candidate, probe)
        && isCoveredBy(*kept.candidate, all.baseline, kept.baseline, probe);
}

/// Of an alternative that came or went.
Effect effectOf(const ElementPair& lonely, const Alternatives& all, SchemaProbe& probe)
{
    const auto& others = lonely.candidate ? all.baseline : all.candidate;
    if (all.kind == ElementKind::AnyOf && isCoveredBy(lonely.any(), others, nullptr, probe))
        return Effect::None;
    return (lonely.candidate != nullptr) == all.isConjunction() ? Effect::Narrows : Effect::Widens;
}

/// Into a variant that one side wraps around what the other has alone.
Step stepTo(const Element* variant, bool wasChoice)
{
    return wasChoice ? Step {variant, nullptr} : Step {nullptr, variant};
}

/// Of a variant beside the one that the other side has alone.
Presence presenceOf(const Element& variant, ElementKind kind, bool wasChoice)
{
    return wasChoice ? Presence {Action::Removed, kind, &variant, nullptr, Effect::Narrows}
                     : Presence {Action::Added, kind, nullptr, &variant, Effect::Widens};
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
    const Alternatives all {choice.candidate, ofKind(owner.baseline.children, choice.baseline),
        ofKind(owner.candidate.children, choice.candidate)};
    const auto visit = [&](const ElementPair& pair, Effect effect) {
        m_visitor.visitPresence(owner,
            {pair.candidate ? Action::Added : Action::Removed, all.kind, pair.baseline, pair.candidate,
                effect},
            intoSchema(trail, owner, pair, all.kind));
    };
    if (!all.isConjunction() && all.baseline.empty() != all.candidate.empty())
        return visit(firstOf(all), all.baseline.empty() ? Effect::Narrows : Effect::Widens);
    const Pairing pairing = pairVariants(all.baseline, all.candidate, m_probe);
    if (pairing.isReordered)
        m_visitor.countReorder();
    for (const ElementPair& pair : pairing.pairs) {
        if (!pair.baseline || !pair.candidate) {
            visit(pair, effectOf(pair, all, m_probe));
            continue;
        }
        Trail below = intoSchema(trail, owner, pair, all.kind);
        if (areCoveredByOthers(pair, all, m_probe))
            below.polarity = compose(below.polarity, Polarity::Covered);
        comparePlaces(*pair.baseline, *pair.candidate, below);
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
    const Shapes inner = wasChoice ? Shapes {*like->shape, alone} : Shapes {alone, *like->shape};
    if (const Trail below = trail.down(stepTo(like, wasChoice)); m_visitor.enters(inner, below))
        compareSchemas(inner, below);
    for (const Element* each : variants)
        if (each != like)
            m_visitor.visitPresence(
                shapes, presenceOf(*each, kind, wasChoice), trail.down(stepTo(each, wasChoice)));
    return true;
}

} // namespace core
