// SPDX-License-Identifier: Apache-2.0
// Collects what walks find: one cause once, however many ways lead to it.
#pragma once

#include "core/compat/change.h"
#include "core/compat/frame.h"
#include "core/compat/schema_walk.h"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace core {

/// A way on which a change is felt: from a frame, down these steps.
struct Occurrence {
    FrameId frame = 0;
    Flow flow = Flow::None; ///< None in a shared frame: whichever way that one is reached
    Flow blocked = Flow::None;
    Polarity polarity = Polarity::Same;
    std::vector<Step> steps;
};

struct RecordedChange {
    Change change; ///< still without sites
    std::vector<Occurrence> occurrences;
};

class ChangeRecorder : public SchemaVisitor {
public:
    void visitFacet(const Shapes& shapes, const FacetDifference& difference, const Trail& trail) override;
    void visitPresence(const Shapes& owner, const Presence& presence, const Trail& trail) override;
    bool enters(const Shapes& shapes, const Trail& trail) override;
    void countReorder() override { ++m_reorders; }

    /// Walks that follow are in this frame.
    void setFrame(FrameId frame) { m_frame = frame; }
    FrameId frame() const { return m_frame; }
    Frames& frames() { return m_frames; }
    std::size_t reorders() const { return m_reorders; }
    std::vector<RecordedChange> take() { return std::move(m_changes); }

private:
    using NodeKey = std::pair<const void*, std::size_t>;
    using CauseKey = std::tuple<Action, ElementKind, Facet, Effect, NodeKey, NodeKey>;

    void record(Change change, const CauseKey& key, const Trail& trail);

    Frames m_frames;
    FrameId m_frame = 0;
    std::map<CauseKey, std::size_t> m_known;
    std::vector<RecordedChange> m_changes;
    std::size_t m_reorders = 0;
};

} // namespace core
