// SPDX-License-Identifier: Apache-2.0
// The settings of a branch against those it is reviewed by; private to policy.
#pragma once

#include "core/review/policy.h"

namespace core {

std::vector<PolicyChange> compareSettings(const PolicyFiles& trusted, const PolicyFiles& candidate);

} // namespace core
