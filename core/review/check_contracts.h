// SPDX-License-Identifier: Apache-2.0
// The contracts of a revision under the ids that the policy gives them; private to this room.
#pragma once

#include "core/compat/folder_comparison.h"
#include "core/contract/discovery.h"
#include "core/contract/settings.h"
#include "core/repo/blob_store.h"

namespace core {

struct CheckedContracts {
    ContractFolder folder;
    std::vector<FoundContract> unlisted; ///< the policy does not count them
    std::vector<SkippedFile> skipped; ///< could be contracts, and were not read
};

/// Where the policy lists contracts, those alone count; of what it lists, a file that is there and that
/// nobody recognises is among the skipped. `files` outlives what is returned.
Result<CheckedContracts> openContracts(const RevisionFiles& files, const Settings& policy,
    DiscoveryCache& cache, const std::stop_token& stop = {});

/// Those of either side, unless both have the very same bytes there: then nothing changed.
std::vector<Gap> unreadFiles(const RevisionFiles& baselineFiles, const CheckedContracts& baseline,
    const RevisionFiles& candidateFiles, const CheckedContracts& candidate);

} // namespace core
