// SPDX-License-Identifier: GPL-3.0-or-later
// Edited text and the file it comes from, off the GUI thread.
#pragma once

#include "core/base/result.h"
#include "core/document/source_text.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace ui {

/// What becomes of a text that is to be written.
struct SavedText {
    /// Somebody else changed the file meanwhile, which was left alone: what it says.
    std::shared_ptr<const core::SourceText> foreign;
};

/// Replaces the file as a whole, with the permissions it has; a link stays one, and what it leads to is
/// replaced. `onDisk` is what the file is believed to say.
core::Result<SavedText> saveText(
    const std::filesystem::path& file, const core::SourceText& text, const core::SourceText& onDisk);

} // namespace ui
