// SPDX-License-Identifier: Apache-2.0
// The keys at the top of a YAML or JSON text, found without reading the rest: in one pass, in broken texts
// too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TopLevelKey {
    std::string_view key; ///< without quotes, escapes as they stand
    std::string_view value; ///< a scalar on the key's own line, without quotes; empty for anything else
};

struct TopLevelKeys {
    std::vector<TopLevelKey> keys; ///< in the order of the text, of all its YAML documents
    bool isJson = false; ///< a map in braces whose first key stands in double quotes
    /// Every line at the outermost indent is a key, a comment or a mark of YAML: what prose and programs are
    /// not.
    bool isTidy = true;

    const TopLevelKey* find(std::string_view key) const;
};

/// Stops early, with few keys, in texts that are neither a block of keys nor a map in braces.
TopLevelKeys findTopLevelKeys(std::string_view bytes);

} // namespace core
