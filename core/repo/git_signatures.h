// SPDX-License-Identifier: Apache-2.0
// Takes git's signed objects apart; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/signed_text.h"

namespace core {

Result<SignedText> gitCommitSignature(git_repository* git, const std::string& commit);
/// Of an annotated tag, by its name; an Error of the code BadInput for one that is not annotated.
Result<SignedText> gitTagSignature(git_repository* git, const std::string& name);

} // namespace core
