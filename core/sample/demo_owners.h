// SPDX-License-Identifier: Apache-2.0
// The sample's made-up owners get keys to sign with, beside the repository and never in it.
#pragma once

#include "core/base/result.h"
#include "core/sample/sample_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// Makes the folder, and in it a key pair named after each role that only its user may read. Returns what
/// allowed_signers must say of the keys.
Result<std::string> makeDemoOwners(
    const std::filesystem::path& keyFolder, const std::vector<PlannedOwner>& owners);

} // namespace core
