// SPDX-License-Identifier: Apache-2.0
// What a review compares when people do not name it: revisions that move on with the work.
#pragma once

#include "core/repo/repository.h"

#include <string>

namespace core {

struct ReviewedPair {
    std::string baseline;
    std::string candidate;

    bool operator==(const ReviewedPair&) const = default;
};

/// Empty names are filled in: the branch that is checked out, or else its commit; the newest version tag
/// before the candidate. Fails where one of them is not there, or no baseline can be told.
Result<ReviewedPair> reviewedPair(
    const Repository& repository, const std::string& baseline, const std::string& candidate);

} // namespace core
