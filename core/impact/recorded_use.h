// SPDX-License-Identifier: Apache-2.0
// All that a consumer recorded, held against both versions of a contract; private to this room.
#pragma once

#include "core/impact/finding_place.h"
#include "core/impact/impact.h"
#include "core/impact/pact_comparator.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// One interaction with what it meets in each version.
struct RecordedUse {
    const PactFile* pact = nullptr;
    const PactInteraction* interaction = nullptr;
    PactComparison baseline;
    PactComparison candidate;
    std::vector<PactMismatch> fresh; ///< only the candidate has it
    std::vector<PactMismatch> old; ///< the baseline has it as well

    /// By the name that it has in either version; findings know the newer one.
    bool isOf(std::string_view operation) const;
    /// "pacts/web.json: 'placing an order'"
    std::string name() const;
};

/// Interactions over HTTP alone. Without a version of the contract nothing of it fits.
class UseReader {
public:
    /// The contracts are borrowed and may be null.
    UseReader(const Contract* baseline, const Contract* candidate);

    std::vector<RecordedUse> read(const Consumer& consumer, const std::stop_token& stop) const;

private:
    std::optional<PactComparator> m_baseline;
    std::optional<PactComparator> m_candidate;
};

/// Whether the recorded request or response has something at a place: "response 202 > body > status".
bool uses(const PactInteraction& interaction, const PlaceSteps& place);

} // namespace core
