// SPDX-License-Identifier: Apache-2.0
// What lies in submodules is another repository's and is not read: where it may have changed, that is owned
// up to; private to this room.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/settings.h"
#include "core/repo/blob_store.h"

#include <vector>

namespace core {

/// One for each submodule that is at different commits on the two sides, or only on one of them, unless the
/// policy lists contracts and none of them could lie there.
std::vector<Gap> unreadSubmodules(
    const RevisionFiles& baseline, const RevisionFiles& candidate, const Settings& policy);

} // namespace core
