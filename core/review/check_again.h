// SPDX-License-Identifier: Apache-2.0
// One contract of a check, judged again while somebody edits the candidate: fast, and by the same policy.
#pragma once

#include "core/review/check.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace core {

/// Whether one of the files of the contract's candidate has this path.
bool isOfCandidate(const ComparedContract& contract, const std::string& path);

/// Hears of the candidate once it is read: what is made of it alone need not wait for the comparison.
using ToldOfContract = std::function<void(const std::shared_ptr<const Contract>& candidate)>;

/// `candidate` gives the files as they are now. Of the options, marks, seed, witnesses and executor count;
/// the seed is the one of the check. The Error says why the candidate cannot be compared as it is now.
Result<ComparedContract> judgeAgain(const Repository& repository, const Check& check,
    const ComparedContract& contract, const ContractSource& candidate, const CheckOptions& options,
    const std::stop_token& stop = {}, const ToldOfContract& told = {});

} // namespace core
