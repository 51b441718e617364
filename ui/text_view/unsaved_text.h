// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept on the disk of a text nobody has saved yet.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

struct UnsavedText {
    std::filesystem::path root; ///< of the working tree
    std::string path; ///< in it
    std::string bytes;
    std::string begunFrom = {}; ///< SHA-256 of what the file said then; empty: not known

    bool operator==(const UnsavedText&) const = default;
};

inline constexpr const char* UnsavedExtension = ".unsaved";

/// One file name for each path of each working tree.
std::string nameOfUnsaved(const std::filesystem::path& root, const std::string& path);

std::string writeUnsaved(const UnsavedText& text);
/// Nothing: these are not the bytes of such a file.
std::optional<UnsavedText> readUnsaved(std::string_view bytes);

} // namespace ui
