// SPDX-License-Identifier: Apache-2.0
// Whether what was signed is still what there is; private to this room.
#pragma once

#include "core/packet/trust/verdict_reasons.h"
#include "core/repo/repository.h"
#include "core/review/read_contract.h"

#include <span>
#include <string>

namespace core {

/// The files of the candidate that a revision has otherwise, or not at all; the first of them, empty: none.
Result<std::string> firstDifference(
    const Repository& repository, const Revision& revision, std::span<const ReadContract> contracts);

/// --for: whether the revision that is asked about has the signed blobs.
void holdAgainstRevision(const Repository& repository, const std::string& asked,
    std::span<const ReadContract> contracts, VerdictReasons& reasons);
/// Whether the trusted branch once had the signed blobs, and has others by now.
void holdAgainstTrusted(const Repository& repository, const CheckedRevision& trusted,
    std::span<const ReadContract> contracts, VerdictReasons& reasons);

} // namespace core
