// SPDX-License-Identifier: Apache-2.0
// Files of contracts that look otherwise on the disk than in the commit that a packet would be about.
#pragma once

#include "core/repo/repository.h"
#include "core/review/check.h"

#include <string>
#include <vector>

namespace core {

/// Sorted paths; none where the candidate is a commit that is not checked out, or there is nothing checked
/// out. Of a candidate that is the working tree itself, those that no commit has yet.
Result<std::vector<std::string>> uncommittedFiles(const Repository& repository, const Check& check);

} // namespace core
