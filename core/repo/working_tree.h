// SPDX-License-Identifier: Apache-2.0
// The files of a folder on disk, with or without git's knowledge of them; private to this room.
#pragma once

#include "core/repo/repository.h"

namespace core {

class WorkingIndex;

/// `index` is null in a plain folder.
Result<std::vector<FileEntry>> workingFiles(
    const std::filesystem::path& root, const WorkingIndex* index, const std::stop_token& stop);
Result<std::string> readWorkingFile(
    const std::filesystem::path& root, std::string_view path, std::uint64_t limit);

} // namespace core
