// SPDX-License-Identifier: Apache-2.0
// Which commit's policy holds; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

namespace core {

/// Never what is checked out unless it is the main line itself: a branch must not choose its own judge.
Result<std::optional<TrustedRef>> gitTrustedRef(git_repository* git);

} // namespace core
