// SPDX-License-Identifier: GPL-3.0-or-later
// Edited text and the file it comes from, off the GUI thread.
#pragma once

#include "core/base/result.h"
#include "core/document/source_text.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace ui {

/// What becomes of a text that is to be written.
struct SavedText {
    /// Somebody else changed the file meanwhile, which was left alone: what it says.
    std::shared_ptr<const core::SourceText> foreign = {};
    /// Nobody may write into the file, which was left alone.
    bool isReadOnly = false;
};

enum class ReadOnlyFile : std::uint8_t { Leave, MakeWritable };

/// Replaces the file as a whole, with the permissions and the owner it has; a link stays one, and what it
/// leads to is replaced. `onDisk` is what the file is believed to say; `root` has to be there still: a folder
/// that is gone with all that was in it is not made anew for one file.
core::Result<SavedText> saveText(const std::filesystem::path& root, const std::filesystem::path& file,
    const core::SourceText& text, const core::SourceText& onDisk,
    ReadOnlyFile readOnly = ReadOnlyFile::Leave);

} // namespace ui
