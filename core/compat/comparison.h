// SPDX-License-Identifier: Apache-2.0
// What differs between two contracts: facts, and what was hidden or could not be judged.
#pragma once

#include "core/base/result.h"
#include "core/compat/change.h"
#include "core/contract/contract.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace core {

/// Both ways give the same changes, unless somebody found two texts with one hash.
enum class Pruning : std::uint8_t {
    ByHash, ///< equal subtrees are passed over by their structural hashes
    None, ///< everything is looked at: for signing and verifying
};

struct CompareOptions {
    Pruning pruning = Pruning::ByHash;
};

struct Coverage {
    std::size_t operationsCompared = 0;
    std::size_t operationsTotal = 0; ///< of both sides, each once
    std::size_t schemasCompared = 0;
    std::size_t schemasTotal = 0;
    std::size_t hiddenReorders = 0;
    std::size_t hiddenWhitespace = 0; ///< lines that differ in their blanks, comments or quotes alone
    std::vector<Gap> notJudged;
    std::vector<Gap> notUnderstood;
    std::vector<Gap> unresolved;
    std::vector<Gap> diagnostics;

    bool isWhole() const
    {
        return notJudged.empty() && notUnderstood.empty() && unresolved.empty() && diagnostics.empty();
    }
};

struct Comparison {
    std::shared_ptr<const Contract> baseline;
    std::shared_ptr<const Contract> candidate;
    std::vector<Change> changes = {}; ///< in document order of the candidate, then of the baseline
    Coverage coverage = {};
};

/// Fails when the two are not of one language, or when it was cancelled.
Result<Comparison> compare(std::shared_ptr<const Contract> baseline,
    std::shared_ptr<const Contract> candidate, const CompareOptions& options = {},
    const std::stop_token& stop = {});

} // namespace core
