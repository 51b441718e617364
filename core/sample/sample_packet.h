// SPDX-License-Identifier: Apache-2.0
// A packet of the story: drawn up from the sample's own commits, and signed by its made-up owners.
#pragma once

#include "core/repo/repository.h"
#include "core/sample/demo_owners.h"
#include "core/sample/repository_writer.h"
#include "core/sample/sample_plan.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct StoryPacket {
    const PlannedCommit& planned; ///< with a sign-off
    const DemoOwners& owners;
    std::filesystem::path form; ///< a YAML file
    std::string candidate; ///< a commit, at which the planned branch stands
};

/// All files of its folder, by their paths in the repository. The same review of the same commits gives the
/// same packet; only its sign-offs are by other keys.
Result<std::vector<NewFile>> signedPacketFiles(
    const Repository& repository, const StoryPacket& story, const std::stop_token& stop = {});

} // namespace core
