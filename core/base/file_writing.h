// SPDX-License-Identifier: Apache-2.0
// What all writing of files has in common.
#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace core {

/// `reason` is an errno.
tl::unexpected<Error> cannotWriteFile(const std::filesystem::path& file, int reason);
/// 0, or the errno of what went wrong.
int writeAll(const FileDescriptor& file, std::string_view bytes);

} // namespace core
