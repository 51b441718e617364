// SPDX-License-Identifier: Apache-2.0
// A finding in another tool's words: its rows, and of its levels the worst.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/compat/profile.h"

#include <memory>

namespace core {

class BufRows;

/// Borrows the comparison.
class PeerJudge {
public:
    PeerJudge(const Comparison& comparison, Profile profile);
    ~PeerJudge();

    /// What the peer says nothing of is Docs.
    void judge(Finding& finding, const Change& change) const;

private:
    std::vector<FindingPeerRow> rowsOf(const Change& change) const;
    std::vector<FindingPeerRow> bufRowsOf(const Change& change) const;

    const Comparison& m_comparison;
    Profile m_profile;
    std::unique_ptr<const BufRows> m_buf; ///< null under the profile of another tool
};

} // namespace core
