// SPDX-License-Identifier: Apache-2.0
// What git knows of the files in a working tree: which are tracked, unchanged, ignored; private to this room.
#pragma once

#include "core/repo/git_handle.h"

#include <optional>
#include <sys/stat.h>

namespace core {

class WorkingIndex {
public:
    /// As the index is on disk now; an absent one is an empty one.
    static Result<WorkingIndex> open(git_repository* git);

    bool isTracked(const std::string& path) const;
    bool hasTrackedFilesBelow(const std::string& folder) const;
    /// Of a path that is a submodule's the commit that is checked out there, or else that the index names.
    std::optional<std::string> submoduleCommit(const std::string& path) const;
    /// The id of the blob whose bytes the file surely holds, told from its status alone; empty when that
    /// takes reading.
    std::string knownBlob(const std::string& path, const struct stat& status) const;
    bool ignores(const std::string& path) const;

private:
    const git_index_entry* find(const std::string& path) const;
    bool isAsIndexed(const git_index_entry& entry, const struct stat& status) const;

    git_repository* m_git = nullptr;
    IndexHandle m_index;
    OdbHandle m_odb;
    timespec m_written {}; ///< when the index was
    bool m_mayAskIgnores = true;
};

} // namespace core
