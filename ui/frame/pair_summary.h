// SPDX-License-Identifier: GPL-3.0-or-later
// A pair in numbers: what changes, what is left to do, and whose turn it is.
#pragma once

#include "core/compat/law.h"
#include "ui/workspace/standing.h"

#include <QString>

#include <array>
#include <cstddef>
#include <numeric>

namespace ui {

struct PairSummary {
    std::array<std::size_t, 4> bySeverity {}; ///< in the order of core::Severity
    std::size_t undecided = 0;
    std::size_t openComments = 0;
    std::size_t signedRoles = 0; ///< of those that must
    std::size_t mustSign = 0;
    QString turn; ///< "you", "Engineering owner: olena@acme.example"; empty when it is nobody's
    QString whyNotYet = {}; ///< what is missing before who sits here can take it

    std::size_t changes() const
    {
        return std::accumulate(bySeverity.begin(), bySeverity.end(), std::size_t {0});
    }
    std::size_t count(core::Severity severity) const
    {
        return bySeverity[static_cast<std::size_t>(severity)];
    }
};

/// Without a standing nobody said anything yet; one that names nobody says why.
PairSummary summaryOf(const Study& study, const Standing* standing);

} // namespace ui
