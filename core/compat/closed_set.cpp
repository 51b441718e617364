// SPDX-License-Identifier: Apache-2.0
#include "core/compat/closed_set.h"

#include "core/compat/element_traits.h"

#include <algorithm>

namespace core {
namespace {

bool hasPlainStringBeside(const Element* branch)
{
    if (branch == nullptr || branch->kind != ElementKind::AnyOf || branch->parent == nullptr)
        return false;
    return std::ranges::any_of(branch->parent->children, [&](const Element* other) {
        return other != branch && other->kind == ElementKind::AnyOf && allowsAnyString(*other);
    });
}

bool saysOpen(const Element* schema)
{
    const auto isOpen = [](const Element& element) {
        const FacetValue* open = element.facet(Facet::OpenEnum);
        return open != nullptr && (open->bits == 1 || !open->values.empty());
    };
    return schema != nullptr && (isOpen(*schema) || (schema->shape != nullptr && isOpen(*schema->shape)));
}

/// A list by an extension alone binds no validator; a flag beside `enum` does not loosen that.
bool refusesNone(const FacetValue* listed)
{
    return listed != nullptr && listed->node && listed->node.key().starts_with("x-");
}

} // namespace

bool wasOpenSet(const Subject& subject)
{
    const Element* baseline = subject.change.baseline;
    if (saysOpen(baseline) || hasPlainStringBeside(baseline))
        return true;
    // A shared enumeration does not know who refers to it: the way of this site does.
    const auto& way = subject.site.baselineWay;
    return !way.empty() && hasPlainStringBeside(way.back());
}

std::optional<SetVerdict> judgeClosedSet(const JudgedCase& judged)
{
    if (judged.facet != Facet::Enum)
        return std::nullopt;
    const Effect effect = judged.subject.effect;
    const bool loses = effect == Effect::Narrows || effect == Effect::Incomparable;
    const bool gains = effect == Effect::Widens || effect == Effect::Incomparable;
    // What an open list has no longer is not refused; whether it is still understood nobody says.
    const SetVerdict doubtful {Severity::Risky, std::nullopt};
    if (judged.flow == Flow::Request && loses && refusesNone(judged.change().after))
        return doubtful;
    if (judged.flow != Flow::Response)
        return std::nullopt;
    if (gains && wasOpenSet(judged.subject))
        return loses ? doubtful : SetVerdict {Severity::Safe, std::nullopt};
    if (effect == Effect::Narrows && judged.action == Action::Changed)
        return SetVerdict {Severity::Safe, Severity::Breaking};
    return std::nullopt;
}

} // namespace core
