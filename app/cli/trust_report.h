// SPDX-License-Identifier: Apache-2.0
// Whom a repository believes, for people and for programs.
#pragma once

#include "app/cli/console.h"
#include "core/packet/trust/trust_standing.h"

#include <string>

namespace cli {

/// Its last lines are the command that accepts it, where that was not done.
std::string trustText(const core::TrustStanding& standing, const Paint& paint);
std::string trustJson(const core::TrustStanding& standing);

} // namespace cli
