// SPDX-License-Identifier: Apache-2.0
// Zip files that compress nothing: one spelling for each content, so that nothing can hide in them.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ZippedFile {
    std::string path = {}; ///< with '/', never out of the folder it is unpacked to
    std::string bytes = {};
};

/// In the order given, without times; `files` hold sensible paths, each once.
std::string zipped(std::span<const ZippedFile> files);

/// What `zipped` would write and nothing else: compressed or encrypted files, links, folders, two of one
/// name, paths that leave the folder, a wrong checksum and bytes before, between or behind are refused by
/// name.
Result<std::vector<ZippedFile>> unzipped(std::string_view archive);

/// Whether a path stays in the folder it counts from, on every system.
bool isPathInside(std::string_view path);

/// No packet comes near; what is larger is not looked into.
inline constexpr std::size_t LargestZip = 64U << 20U;
inline constexpr std::size_t MostZippedFiles = 256;

} // namespace core
