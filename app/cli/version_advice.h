// SPDX-License-Identifier: Apache-2.0
// Which version the changes of a contract ask for, and whether the contract says so itself.
#pragma once

#include "core/compat/diff.h"

#include <string>

namespace cli {

/// "asks for a major version, and 2.3.0 → 2.4.0 is a minor one"; empty when there is nothing to number.
std::string versionAdvice(const core::Diff& diff);

} // namespace cli
