// SPDX-License-Identifier: Apache-2.0
// Which three states of a repository a check is about; private to this room.
#pragma once

#include "core/repo/blob_store.h"
#include "core/review/check.h"

namespace core {

struct CheckedRevisions {
    CheckedRevision baseline;
    CheckedRevision candidate;
    std::optional<CheckedRevision> trusted;
    std::chrono::year_month_day asOf;
};

Result<CheckedRevisions> resolveRevisions(const Repository& repository, const CheckOptions& options);

/// Whether a working tree holds anything else than the commit it stands on.
bool isChanged(const RevisionFiles& workingTree, const RevisionFiles& commit);

} // namespace core
