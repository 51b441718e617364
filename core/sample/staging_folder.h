// SPDX-License-Identifier: Apache-2.0
// A folder that is filled out of sight and then appears whole, or not at all.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>

namespace core {

class StagingFolder {
public:
    /// For a destination that does not exist yet, or is an empty folder. Makes the folders on the way to it.
    static Result<StagingFolder> open(const std::filesystem::path& destination);

    StagingFolder(StagingFolder&& other) noexcept;
    StagingFolder& operator=(StagingFolder&&) = delete;
    /// Takes away whatever is not in place yet, the folders on the way included.
    ~StagingFolder();

    /// Where to write.
    const std::filesystem::path& path() const { return m_path; }
    const std::filesystem::path& destination() const { return m_destination; }
    /// Call it last: afterwards everything stands in the destination.
    Result<void> moveIntoPlace();

private:
    explicit StagingFolder(std::filesystem::path destination);
    Result<void> makeFolders();
    Result<void> moveContents();

    std::filesystem::path m_destination;
    std::filesystem::path m_path; ///< empty when everything is in place or moved from
    std::size_t m_foldersMade = 0; ///< on the way to the destination, to be taken away again
};

} // namespace core
