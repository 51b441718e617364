// SPDX-License-Identifier: Apache-2.0
// What a finding does to one consumer, by what it was recorded to use.
#pragma once

#include "core/compat/finding.h"
#include "core/contract/contract.h"
#include "core/impact/operation_file.h"
#include "core/impact/pact.h"
#include "core/impact/pin.h"
#include "core/impact/pinned_contract.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Impact : std::uint8_t {
    Unknown, ///< nothing is recorded that could tell
    Affected,
    Unaffected, ///< by its recorded use
    BrokenBefore, ///< its recorded use did not fit the baseline either
};

/// "unknown", "affected", "unaffected", "broken-before"
std::string_view impactName(Impact impact);

struct FindingImpact {
    std::string place; ///< of the finding
    Impact impact = Impact::Unknown;
    std::string evidence; ///< "pacts/web.json: 'placing an order …': response body $.status …"
};

struct Consumer {
    std::string name;
    std::string contact = {};
    Pin pin = {};
    std::vector<PactFile> pacts = {};
    std::vector<Gap> gaps = {}; ///< files that the settings name and that could not be read
    std::vector<OperationFile> operations = {};
};

struct ConsumerImpact {
    std::string name;
    std::string contact;
    Pin pin;
    std::vector<FindingImpact> impacts; ///< one for each finding, in their order
    /// Paths that broke between the version it is pinned to and the baseline.
    std::vector<std::string> brokenSincePin = {};
};

/// What each consumer was built against, in their order; null for the baseline, and where it is not known.
using PinnedContracts = std::vector<const PinnedContract*>;

/// Either contract may be null: it does not exist there. Without `pinned` all count as pinned to the
/// baseline.
std::vector<ConsumerImpact> impactOn(const Contract* baseline, const Contract* candidate,
    std::span<const Finding> findings, std::span<const Consumer> consumers,
    const PinnedContracts& pinned = {}, const std::stop_token& stop = {});

} // namespace core
