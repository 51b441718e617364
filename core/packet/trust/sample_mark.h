// SPDX-License-Identifier: Apache-2.0
// The sample's owners are invented, and their keys lie beside it for everybody: they count there alone.
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/allowed_signers.h"
#include "core/repo/repository.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// In the git folder, where no commit, clone or push takes it along.
inline constexpr const char* SampleMark = "countersign/sample";

/// Whether a repository, by its `.git` folder, was made as the sample on this machine.
bool isSample(const std::filesystem::path& gitFolder);

/// Gives those of them who are owners of the sample a trouble, so that nobody is believed for their lines.
void refuseSampleOwners(std::vector<AllowedSigner>& signers);

/// Whether nobody but the sample has a person of this name.
bool isSampleOwner(std::string_view principal);

/// The Error of somebody who would do something in the sample's name elsewhere.
Result<void> refuseSampleOwner(const Repository& repository, const std::string& principal);

} // namespace core
