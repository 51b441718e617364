// SPDX-License-Identifier: Apache-2.0
// What a branch changes in the policy it is reviewed by.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// The texts of the files that say who decides; nothing where a revision has no such file.
struct PolicyFiles {
    std::optional<std::string> settings = {};
    std::optional<std::string> allowedSigners = {};
    std::optional<std::string> revokedKeys = {};
};

struct PolicyChange {
    std::string file;
    std::size_t line =
        0; ///< from 1: in the candidate, or in the trusted file where the candidate has it no more
    std::string change; ///< a sentence without full stop
    bool weakens = false; ///< less is asked for than before

    bool operator==(const PolicyChange&) const = default;
};

/// In the order of the files above, and of the lines within.
std::vector<PolicyChange> comparePolicy(const PolicyFiles& trusted, const PolicyFiles& candidate);

} // namespace core
