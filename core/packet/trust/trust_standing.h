// SPDX-License-Identifier: Apache-2.0
// How a person stands to a repository: whom it believes, and whether they have accepted that.
#pragma once

#include "core/packet/ssh/allowed_signers.h"
#include "core/packet/trust/pins.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

enum class Acceptance : std::uint8_t {
    NotPinned, ///< nothing was accepted yet
    Accepted, ///< it is what was accepted, or what grew out of it, each change signed by somebody named
              ///< before
    Changed, ///< it changed in a way that asks again
};

/// "not-pinned", "accepted", "changed"
std::string_view acceptanceName(Acceptance state);

struct TrustStanding {
    std::string firstCommit = {};
    TrustedRef trusted = {};
    std::string signersSha256 = {}; ///< of the trusted ref's allowed_signers
    std::string signersText = {};
    std::string settingsSha256 = {}; ///< of its settings; of no bytes where it has none
    std::vector<AllowedSigner> signers = {};
    std::optional<TrustPin> pin = {};
    Acceptance state = Acceptance::NotPinned;
    std::string why = {}; ///< of the state, as a sentence
};

/// `named` is a revision to trust; empty: the pin's, else the remote's default branch. Errors: nothing to
/// trust yet, nobody named there, a shallow clone of which nobody can tell which repository it is.
Result<TrustStanding> trustStanding(
    const Repository& repository, const std::string& named, std::span<const TrustPin> pins);

/// The person at the machine says yes to exactly this, at that moment (seconds since 1970): `pin` is what is
/// to be kept of it. `named` is a revision to trust from now on; empty: that of the pin before, if any.
void accept(TrustStanding& standing, const std::string& named, std::int64_t now);

} // namespace core
