// SPDX-License-Identifier: Apache-2.0
// The sample's made-up owners get keys to sign with, beside the repository and never in it.
#pragma once

#include "core/base/result.h"
#include "core/sample/demo_keys.h"
#include "core/sample/sample_plan.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace core {

struct DemoOwners {
    std::string allowedSigners; ///< what the file of that name must say of the keys
    std::map<std::string, DemoKey> keys; ///< by role
};

/// Makes the folder, and in it a key pair named after each role that only its user may read.
Result<DemoOwners> makeDemoOwners(
    const std::filesystem::path& keyFolder, const std::vector<PlannedOwner>& owners);

} // namespace core
