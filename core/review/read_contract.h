// SPDX-License-Identifier: Apache-2.0
// Which files a check read for a contract: what a packet names, and all that a fresh run needs.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace core {

struct ReadFile {
    std::string path;
    std::string blob; ///< its id in git

    bool operator==(const ReadFile&) const = default;
};

struct ReadSide {
    std::string entry; ///< its path
    std::string blob; ///< of the entry
    std::string sha256; ///< of all files: of one the digest of its bytes, of many as digestOfFiles has it
    std::vector<ReadFile>
        files; ///< by path: the entry, its fragments, and .feature files about its operations

    bool operator==(const ReadSide&) const = default;
};

struct ReadContract {
    std::string contract; ///< its id
    std::optional<ReadSide> baseline = {}; ///< nothing: it does not exist there
    std::optional<ReadSide> candidate = {};

    bool operator==(const ReadContract&) const = default;
};

} // namespace core
