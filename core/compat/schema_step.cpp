// SPDX-License-Identifier: Apache-2.0
#include "core/compat/schema_step.h"

namespace core {
namespace {

Polarity polarityOf(const Shapes& owner, ElementKind kind)
{
    switch (kind) {
    case ElementKind::Not:
        return Polarity::Inverted;
    case ElementKind::If:
        return Polarity::Unclear;
    case ElementKind::Contains:
        return owner.baseline.facet(Facet::MaxContains) || owner.candidate.facet(Facet::MaxContains)
            ? Polarity::Unclear
            : Polarity::Same;
    default:
        return Polarity::Same;
    }
}

} // namespace

Trail intoSchema(const Trail& trail, const Shapes& owner, const ElementPair& pair, ElementKind kind)
{
    Trail below = trail.down({pair.baseline, pair.candidate});
    below.polarity = compose(trail.polarity, polarityOf(owner, kind));
    // Only what a parameter itself says is text; a list of numbers is text too, an object is not for sure.
    if (kind != ElementKind::Item && kind != ElementKind::OneOf && kind != ElementKind::AnyOf
        && kind != ElementKind::AllOf && kind != ElementKind::Schema)
        below.notation = Notation::Json;
    return below;
}

} // namespace core
