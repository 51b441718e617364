// SPDX-License-Identifier: Apache-2.0
#include "core/compat/change_recorder.h"

#include "core/compat/identity.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

using CauseNode = std::pair<const void*, std::size_t>;

/// Of references that follow each other. Every change below has a way as long as that for every operation.
constexpr std::size_t FarthestFrame = 200;
constexpr const char* TooFar = "it lies behind too many references to be compared here";

CauseNode keyOf(const Node& node, const Element* otherwise)
{
    return node ? CauseNode {&node.tree(), node.index() + std::size_t {1}} : CauseNode {otherwise, 0};
}

CauseNode keyOf(const Element* element)
{
    return element ? keyOf(element->node, element) : CauseNode {nullptr, 0};
}

/// A facet is where the text says it; one that nobody says is its element's.
CauseNode keyOf(const FacetValue* value, const Element& element)
{
    return value && value->node ? keyOf(value->node, &element) : keyOf(&element);
}

} // namespace

void ChangeRecorder::visitFacet(const Shapes& shapes, const FacetDifference& difference, const Trail& trail)
{
    Change change {.action = difference.action,
        .kind = trail.up ? trail.step.any().kind : shapes.candidate.kind,
        .facet = difference.facet,
        .effect = difference.effect,
        .effectReason = difference.reason,
        .baseline = &shapes.baseline,
        .candidate = &shapes.candidate,
        .before = difference.before,
        .after = difference.after,
        .baselineOwner = &shapes.baseline,
        .candidateOwner = &shapes.candidate,
        .identity = identityOf(shapes.candidate),
        .lost = difference.lost,
        .gained = difference.gained};
    const CauseKey key {change.action, change.kind, change.facet, change.effect,
        keyOf(difference.before, shapes.baseline), keyOf(difference.after, shapes.candidate)};
    record(std::move(change), key, trail);
}

void ChangeRecorder::visitPresence(const Shapes& owner, const Presence& presence, const Trail& trail)
{
    const Element& self = presence.candidate ? *presence.candidate : *presence.baseline;
    Change change {.action = presence.action,
        .kind = presence.kind,
        .effect = presence.effect,
        .effectReason = presence.reason,
        .baseline = presence.baseline,
        .candidate = presence.candidate,
        .baselineOwner = &owner.baseline,
        .candidateOwner = &owner.candidate,
        // A renamed one is known by the name that people know.
        .identity = identityOf(presence.baseline ? *presence.baseline : self)};
    const CauseKey key {change.action, change.kind, Facet::None, change.effect, keyOf(presence.baseline),
        keyOf(presence.candidate)};
    record(std::move(change), key, trail);
}

bool ChangeRecorder::enters(const Shapes& shapes, const Trail& trail)
{
    if (m_frames.at(m_frame).distance >= FarthestFrame) {
        if (&shapes.baseline != &shapes.candidate)
            visitFacet(shapes, {.facet = Facet::Types, .effect = Effect::Unknown, .reason = TooFar}, trail);
        return false;
    }
    m_frames.enter(shapes.baseline, shapes.candidate, trail.notation,
        {m_frame, trail.flow, trail.blocked, trail.polarity, trail.steps()});
    return false;
}

void ChangeRecorder::record(Change change, const CauseKey& key, const Trail& trail)
{
    const auto [found, isNew] = m_known.emplace(key, m_changes.size());
    if (isNew)
        m_changes.push_back({std::move(change), {}});
    m_changes[found->second].occurrences.push_back(
        {m_frame, trail.flow, trail.blocked, trail.polarity, trail.steps()});
}

} // namespace core
