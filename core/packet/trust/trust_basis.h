// SPDX-License-Identifier: Apache-2.0
// Whom a verifier believes, and whose policy holds: never what a packet or a branch says of itself.
#pragma once

#include "core/contract/settings.h"
#include "core/packet/ssh/signoff_state.h"
#include "core/packet/trust/pins.h"
#include "core/review/check.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What people and pipelines say they trust.
struct TrustSources {
    std::string trustedRef = {}; ///< a revision; empty: the pin's, else the remote's default branch
    /// --trust: SHA-256 of the allowed_signers that is believed, 64 hex digits; stands for a pin.
    std::string signersSha256 = {};
    std::optional<std::string> allowedSigners = {}; ///< a file's text; stands for a pin
    std::vector<TrustPin> pins = {}; ///< what a person accepted, of any repository
    std::optional<std::string> revoked = {}; ///< a file's text; counts beside what the trusted ref revokes
};

struct TrustBasis {
    Trust trust = {}; ///< nobody where `notPinned` says why
    std::string signersFrom = {}; ///< "allowed_signers of origin/main"
    Settings policy = {}; ///< of the tip of the trusted ref
    std::optional<CheckedRevision> trusted = {}; ///< nothing: there is no branch to trust, or no repository
    std::string notPinned = {}; ///< why nobody is believed yet, and the command that changes it
    std::vector<std::string> fingerprints = {}; ///< of the keys in the allowed_signers that was found
};

/// Which ref the sources trust; empty: the default branch.
std::string trustedRefBy(const Repository& repository, const TrustSources& sources);

/// `repository` null: a file of allowed signers is left to believe, or what was pinned of the repository that
/// a packet says it is from, `firstCommit`. Fails where the trusted ref is named and not there, or cannot be
/// told.
Result<TrustBasis> trustBasis(
    const Repository* repository, const TrustSources& sources, std::string_view firstCommit = {});

} // namespace core
