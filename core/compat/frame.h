// SPDX-License-Identifier: Apache-2.0
// Pairs that are walked once and reached from many places: operations, and everything that is shared.
#pragma once

#include "core/compat/trail.h"
#include "core/contract/element.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace core {

using FrameId = std::uint32_t;

/// A way into a frame from another one.
struct FrameEdge {
    FrameId from = 0;
    Flow flow = Flow::None; ///< None out of a shared frame: whichever way that one is reached
    Flow blocked = Flow::None;
    Polarity polarity = Polarity::Same;
    std::vector<Step> steps = {};
};

struct SharedFrame {
    const Element* baseline = nullptr; ///< of an operation null where it does not exist
    const Element* candidate = nullptr;
    Notation notation = Notation::Json;
    bool isOperation = false; ///< where ways begin; the contract itself is one too, without a name
    std::string operation = {}; ///< "POST /orders"
    std::string path = {}; ///< "POST /orders > callback onPaid POST"
    std::vector<FrameEdge> incoming = {};
    std::size_t distance = 0; ///< how many frames lie between it and where its ways begin
};

class Frames {
public:
    FrameId addOperation(
        const Element* baseline, const Element* candidate, std::string operation, std::string path);
    /// The frame of two shared shapes, with this edge added; new ones wait to be walked.
    void enter(const Element& baseline, const Element& candidate, Notation notation, FrameEdge edge);
    bool isKnown(const Element& baseline, const Element& candidate) const;
    /// To be walked although nothing reaches it.
    void addUnreached(const Element& baseline, const Element& candidate);
    /// A frame of no place at all, for what is felt nowhere.
    FrameId addNowhere();

    bool hasWaiting() const { return !m_waiting.empty(); }
    FrameId takeWaiting();

    const SharedFrame& at(FrameId id) const { return m_frames[id]; }
    std::size_t size() const { return m_frames.size(); }

private:
    using Key = std::tuple<const Element*, const Element*, Notation>;

    FrameId frameOf(const Element& baseline, const Element& candidate, Notation notation);

    std::vector<SharedFrame> m_frames;
    std::map<Key, FrameId> m_ids;
    std::deque<FrameId> m_waiting;
};

} // namespace core
