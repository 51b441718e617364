// SPDX-License-Identifier: Apache-2.0
// Whom CODEOWNERS names for the files of contracts that a candidate changes.
#pragma once

#include "core/contract/found_contract.h"
#include "core/repo/blob_store.h"

#include <span>
#include <string>
#include <vector>

namespace core {

struct FileOwners {
    std::string file;
    std::vector<std::string> owners; ///< "@user", "@org/team", an address
};

/// By path. CODEOWNERS is the trusted revision's, as forges read that of the branch a change goes into; files
/// that it gives to nobody are left out.
std::vector<FileOwners> ownersOfChanged(std::span<const FoundContract> contracts,
    const RevisionFiles& trusted, const RevisionFiles& baseline, const RevisionFiles& candidate);

} // namespace core
