// SPDX-License-Identifier: Apache-2.0
// The files that name keys, compared line by line; private to policy.
#pragma once

#include "core/review/policy.h"

namespace core {

std::vector<PolicyChange> compareSigners(const PolicyFiles& trusted, const PolicyFiles& candidate);
std::vector<PolicyChange> compareRevocations(const PolicyFiles& trusted, const PolicyFiles& candidate);

} // namespace core
