// SPDX-License-Identifier: Apache-2.0
// The sample's owners are invented, and their keys lie beside it for everybody: they count there alone.
#pragma once

#include "core/packet/ssh/allowed_signers.h"

#include <filesystem>
#include <vector>

namespace core {

/// In the git folder, where no commit, clone or push takes it along.
inline constexpr const char* SampleMark = "countersign/sample";

/// Whether a repository, by its `.git` folder, was made as the sample on this machine.
bool isSample(const std::filesystem::path& gitFolder);

/// Gives those of them who are owners of the sample a trouble, so that nobody is believed for their lines.
void refuseSampleOwners(std::vector<AllowedSigner>& signers);

} // namespace core
