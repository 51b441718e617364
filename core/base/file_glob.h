// SPDX-License-Identifier: Apache-2.0
// Globs over the paths of files: "openapi/**/*.yaml".
#pragma once

#include <string_view>

namespace core {

/// `*` stands for anything within a folder, `?` for one byte of it, `**` for any number of folders, none
/// included, or at the end for everything below. A backslash takes its meaning from what follows it.
bool matchesFileGlob(std::string_view glob, std::string_view path);
/// Whether it can stand for more than the one path it is written as.
bool isFileGlob(std::string_view text);

} // namespace core
