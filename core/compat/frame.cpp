// SPDX-License-Identifier: Apache-2.0
#include "core/compat/frame.h"

#include <utility>

namespace core {

FrameId Frames::addOperation(
    const Element* baseline, const Element* candidate, std::string operation, std::string path)
{
    m_frames.push_back({.baseline = baseline,
        .candidate = candidate,
        .isOperation = true,
        .operation = std::move(operation),
        .path = std::move(path)});
    return static_cast<FrameId>(m_frames.size() - 1);
}

FrameId Frames::frameOf(const Element& baseline, const Element& candidate, Notation notation)
{
    const auto [found, isNew] =
        m_ids.emplace(Key {&baseline, &candidate, notation}, static_cast<FrameId>(m_frames.size()));
    if (isNew) {
        m_frames.push_back({.baseline = &baseline, .candidate = &candidate, .notation = notation});
        m_waiting.push_back(found->second);
    }
    return found->second;
}

void Frames::enter(const Element& baseline, const Element& candidate, Notation notation, FrameEdge edge)
{
    const std::size_t distance = m_frames[edge.from].distance + 1;
    SharedFrame& entered = m_frames[frameOf(baseline, candidate, notation)];
    if (entered.incoming.empty())
        entered.distance = distance;
    entered.incoming.push_back(std::move(edge));
}

bool Frames::isKnown(const Element& baseline, const Element& candidate) const
{
    return m_ids.contains(Key {&baseline, &candidate, Notation::Json})
        || m_ids.contains(Key {&baseline, &candidate, Notation::Text});
}

FrameId Frames::addNowhere()
{
    m_frames.emplace_back();
    return static_cast<FrameId>(m_frames.size() - 1);
}

void Frames::addUnreached(const Element& baseline, const Element& candidate)
{
    frameOf(baseline, candidate, Notation::Json);
}

FrameId Frames::takeWaiting()
{
    const FrameId next = m_waiting.front();
    m_waiting.pop_front();
    return next;
}

} // namespace core
