// SPDX-License-Identifier: Apache-2.0
// Changes as golden files hold them, and contracts out of fixtures.
#pragma once

#include "core/compat/comparison.h"
#include "core/contract/contract.h"

#include <memory>
#include <string>

/// A contract of a fixtures folder; null, with a warning, when it cannot be read.
std::shared_ptr<const core::Contract> readContractIn(const std::string& folder, const std::string& entry);

/// One change a paragraph: what, where, and each site.
std::string describeChanges(const core::Comparison& comparison);
