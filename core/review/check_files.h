// SPDX-License-Identifier: Apache-2.0
// The files behind the contracts of a check; private to this room.
#pragma once

#include "core/contract/found_contract.h"
#include "core/repo/blob_store.h"
#include "core/review/read_contract.h"

#include <set>

namespace core {

/// What one side has of a contract, and which further files were read for it. Nothing where it has none.
std::optional<ReadSide> sideAsRead(
    const RevisionFiles& files, const FoundContract* found, const std::set<std::string>& alsoRead);

} // namespace core
