// SPDX-License-Identifier: Apache-2.0
// What git's index says of files that are being committed; private to this room.
#pragma once

#include "core/repo/git_handle.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// By path from the root.
using Blobs = std::map<std::string, git_oid>;

/// Files that are committed must not look as if they were taken out again; everything else in the index
/// stays.
class IndexUpdate {
public:
    static Result<IndexUpdate> prepare(git_repository* git, const Blobs& blobs);
    Result<void> write(const Blobs& blobs);
    /// As it was before.
    void takeBack();

private:
    struct Entry {
        std::string path;
        std::optional<git_index_entry> before;
    };

    Result<void> store();

    IndexHandle m_index = {};
    std::vector<Entry> m_entries = {};
};

} // namespace core
