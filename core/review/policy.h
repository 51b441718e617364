// SPDX-License-Identifier: Apache-2.0
// What a branch changes in the policy it is reviewed by.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view AllowedSignersPath = ".countersign/allowed_signers";
inline constexpr std::string_view RevokedKeysPath = ".countersign/revoked_keys";

/// The texts of the files that say who decides; nothing where a revision has no such file.
struct PolicyFiles {
    std::optional<std::string> settings = {};
    std::optional<std::string> allowedSigners = {};
    std::optional<std::string> revokedKeys = {};
    /// Entry files of all contracts found by content: which of them a shorter list drops. Unknown: any may be
    /// dropped.
    std::optional<std::vector<std::string>> contracts = {};
};

struct PolicyChange {
    std::string file;
    std::size_t line = 0; ///< from 1, in the candidate; of what is gone, where it would stand
    std::string change; ///< a sentence without full stop
    bool weakens = false; ///< less is asked for than before

    bool operator==(const PolicyChange&) const = default;
};

/// In the order of the files above. Of `contracts` only the candidate's are asked for.
std::vector<PolicyChange> comparePolicy(const PolicyFiles& trusted, const PolicyFiles& candidate);

} // namespace core
