// SPDX-License-Identifier: Apache-2.0
// What commits and tags have in common when they are written; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/git_open.h"
#include "core/repo/repository.h"

#include <cstdint>

namespace core {

using SignatureHandle = GitHandle<git_signature, git_signature_free>;

/// As git writes who and when; an Error for a name that git could not read back.
Result<SignatureHandle> gitSignature(const Identity& who, std::int64_t at);

/// A handle of its own for whoever writes, with the writer's name for git's log of references.
Result<OpenGit> openForWriting(const Repository& repository, const Identity& who);

/// "<what>: <why>", with what to look at.
Error cannotWrite(const std::string& what);

} // namespace core
