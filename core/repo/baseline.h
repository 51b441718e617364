// SPDX-License-Identifier: Apache-2.0
// What a candidate is compared with when nobody says; private to this room.
#pragma once

#include "core/repo/git_handle.h"
#include "core/repo/repository.h"

namespace core {

Result<Baseline> gitBaseline(git_repository* git, const Revision& candidate);

} // namespace core
