// SPDX-License-Identifier: Apache-2.0
// A review before it is shown to people.
#pragma once

#include "app/cli/console.h"
#include "app/cli/reviews.h"

#include <string>

namespace cli {

std::string reviewText(const LoadedReview& loaded, bool isVerbose, const Paint& paint, std::size_t width);

/// "5 undecided, 1 stale, 1 conflict and 2 decided": of what breaks or is risky, which people must look at.
std::string progressWords(const core::Review& review);

/// Breaking and not decided for good, or held up by a comment.
bool isWorkLeft(const core::Review& review);

} // namespace cli
