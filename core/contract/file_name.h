// SPDX-License-Identifier: Apache-2.0
// What a file's name lets us expect. Only Never decides anything; the others are hints.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class NameHint : std::uint8_t {
    None, ///< "api.txt", "api": the content alone decides
    Never, ///< pictures, archives, programs, prose, lock files, dependencies of others: not worth reading
    Structured, ///< ".yaml", ".json"
    GraphQl,
    Proto,
};

NameHint nameHint(std::string_view path);

/// "a/b" of "a/b/c.yaml"; "" at the root.
std::string_view folderOf(std::string_view path);
std::string_view fileNameOf(std::string_view path);
/// "a/b/c" of "a/b/c.yaml"; a name that begins with its only dot has no extension.
std::string_view withoutExtension(std::string_view path);
/// Whether `path` lies in `folder` at any depth; everything lies in "".
bool isInside(std::string_view path, std::string_view folder);

} // namespace core
