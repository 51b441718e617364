// SPDX-License-Identifier: Apache-2.0
// What `impact` found, before it is written for people and machines.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/compat/diff_json.h"
#include "core/impact/impact.h"

#include <string>
#include <vector>

namespace cli {

struct ImpactReport {
    std::string baseline; ///< as people call it
    std::string candidate;
    std::vector<core::Finding> findings; ///< of all contracts, in the order of the impacts
    std::vector<core::ConsumerImpact> consumers;
    std::vector<core::Gap> gaps; ///< what was not read, so that more findings may exist
    core::Tool tool = {};

    /// How many consumers are hit by something Breaking, and of how many nobody knows.
    std::size_t affected() const;
    std::size_t unknown() const;
    /// 1 when a Breaking finding hits somebody; else 2 when nobody knows.
    ExitCode exitCode() const;
};

std::string impactText(const ImpactReport& report, const Paint& paint, std::size_t width);
std::string impactMarkdown(const ImpactReport& report);
std::string impactReportJson(const ImpactReport& report);

/// Findings of one consumer with the same answer and the same evidence: what they have in common is said
/// once.
struct ImpactGroup {
    core::Impact impact = core::Impact::Unknown;
    std::string evidence;
    std::vector<const core::Finding*> findings;
};
/// Those that are hit first, then what is not known.
std::vector<ImpactGroup> groupsOf(const core::ConsumerImpact& consumer, const ImpactReport& report);

/// "web-checkout, pinned to 2.3.0 (@frontend)"
std::string consumerWords(const core::ConsumerImpact& consumer);
/// "2 of 3 consumers are hit by what breaks, of 1 nobody knows"
std::string impactVerdictWords(const ImpactReport& report);

} // namespace cli
