// SPDX-License-Identifier: Apache-2.0
// A review as JSON, for editors and pipelines.
#pragma once

#include "core/review/review.h"

#include <string>

namespace core {

/// {"schema": "countersign.review/1", ...}: the findings in the order of the review, each with its decisions.
std::string reviewJson(const Review& review);

} // namespace core
