// SPDX-License-Identifier: Apache-2.0
// Within a hunk: which removed line became which added line.
#pragma once

#include "core/document/diff/line_moves.h"
#include "core/document/diff/sequence_diff.h"
#include "core/document/source_text.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace core {

/// Pairs the hunks of one comparison; what may be spent on likeness is shared by all of them.
class LinePairing {
public:
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    LinePairing(const SourceText& baseline, const SourceText& candidate, std::span<const Move> moves,
        const std::stop_token& stop);

    /// Lines of baseline and candidate, ascending. Moved and blank lines stay alone; when stopped, all do.
    Pairs pairs(const Hunk& hunk);

private:
    /// The lines of one side of a hunk that may be paired.
    using Lines = std::span<const std::uint32_t>;

    void pairGap(Lines baseline, Lines candidate, Pairs& pairs);
    void pairBestFitting(Lines baseline, Lines candidate, Pairs& pairs);
    void pairInOrder(Lines baseline, Lines candidate, Pairs& pairs);

    const SourceText& m_baseline;
    const SourceText& m_candidate;
    std::vector<bool> m_movedAway;
    std::vector<bool> m_movedHere;
    std::stop_token m_stop;
    std::size_t m_comparisonsLeft;
};

} // namespace core
