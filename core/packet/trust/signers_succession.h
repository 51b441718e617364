// SPDX-License-Identifier: Apache-2.0
// From what somebody accepted to what is there now: each step that names other signers, or makes the policy
// ask for less, taken by a person whom the step before named.
#pragma once

#include "core/packet/trust/pins.h"
#include "core/repo/repository.h"

#include <optional>
#include <string>

namespace core {

struct SignersSuccession {
    /// The accepted bytes stand at the tip, or each such step since was signed by a key that the version
    /// before it allowed to sign for git, at the commit's date and at the day of the pin.
    bool isUnbroken = false;
    std::string why = {}; ///< a sentence: what changed, by whose key; or which commit breaks it
};

/// Along first parents from `tip`, a commit of the trusted ref: what somebody merges unsigned, or lets a
/// newcomer sign alone, is nobody's word. `revoked` are the keys that nobody believes any more, as a file's
/// text.
Result<SignersSuccession> followSigners(const Repository& repository, const std::string& tip,
    const TrustPin& pin, const std::optional<std::string>& revoked);

} // namespace core
