// SPDX-License-Identifier: Apache-2.0
// From where a change was found back to every operation that feels it.
#pragma once

#include "core/compat/change_recorder.h"
#include "core/compat/frame.h"

#include <map>
#include <vector>

namespace core {

/// Borrows the frames, which no longer change.
class SiteFinder {
public:
    explicit SiteFinder(const Frames& frames)
        : m_frames(frames)
    {
    }

    /// In the order of the operations; of several ways to one payload the shortest.
    std::vector<Site> sitesOf(const std::vector<Occurrence>& occurrences);

private:
    /// A way from an operation to a frame.
    struct Way {
        FrameId operation;
        Polarity polarity;
        std::vector<Step> steps;
    };
    using WayKey = std::pair<FrameId, Flow>;

    const std::vector<Way>& waysTo(FrameId frame, Flow flow);
    std::vector<Way> findWays(FrameId frame, Flow flow) const;
    void addSites(const Occurrence& occurrence, Flow flow, std::vector<Site>& sites);
    Site siteOn(const Way& way, const Occurrence& occurrence, Flow flow) const;

    const Frames& m_frames;
    std::map<WayKey, std::vector<Way>> m_ways;
};

} // namespace core
