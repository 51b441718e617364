// SPDX-License-Identifier: Apache-2.0
// A path inside of a root, its symbolic links followed, never out of the root; private to this room.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace core {

enum class PathStepKind : std::uint8_t { Missing, Folder, File, Link, Submodule, Other };

struct PathStep {
    PathStepKind kind = PathStepKind::Missing;
    std::string target = {}; ///< of a link
};

/// What lies at a path without links in it.
using LookAt = std::function<Result<PathStep>(const std::string& path)>;

/// The path of the regular file that `path` leads to, without links. Absolute paths, "..", git's own folder,
/// links that lead out, circles, folders and everything that is no file are Errors in words for people.
Result<std::string> findFile(std::string_view path, const LookAt& lookAt);

} // namespace core
