// SPDX-License-Identifier: Apache-2.0
// Opens journals without following a link anywhere below the root; private to this room.
#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The folder at the end of `path`, which is given from `root` with '/'.
Result<FileDescriptor> openFolder(const std::filesystem::path& root, std::string_view path);
/// The same, made where it is missing.
Result<FileDescriptor> makeFolder(const std::filesystem::path& root, std::string_view path);
/// Sorted; those that begin with a dot left out.
Result<std::vector<std::string>> namesIn(const FileDescriptor& folder);

Result<std::string> readFileIn(const FileDescriptor& folder, const std::string& name, std::uint64_t limit);
/// To write behind its end and to look at what is there; made where it is missing.
Result<FileDescriptor> openToAppend(const FileDescriptor& folder, const std::string& name);

/// What a failing call of the system means to somebody who wanted to read or write.
tl::unexpected<Error> systemError(ErrorCode code, std::string what, int reason);

} // namespace core
