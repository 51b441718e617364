// SPDX-License-Identifier: GPL-3.0-or-later
// Where unsaved texts lie: a folder for each run of the program, which nobody else touches while it runs.
#pragma once

#include "core/base/result.h"
#include "ui/text_view/unsaved_text.h"

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ui {

/// May be used on any thread, by one at a time.
class UnsavedFolder {
public:
    /// Below this folder; made when the first text is written. `name` is nobody else's.
    UnsavedFolder(const std::filesystem::path& parent, const std::string& name);
    /// Goes with the folder when nothing is in it any more.
    ~UnsavedFolder();

    UnsavedFolder(const UnsavedFolder&) = delete;
    UnsavedFolder& operator=(const UnsavedFolder&) = delete;

    core::Result<void> write(const UnsavedText& text);
    void remove(const std::filesystem::path& root, const std::string& path);

private:
    std::filesystem::path m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

/// An unsaved text of a run that has ended without saving it.
struct AbandonedText {
    UnsavedText text;
    std::filesystem::path file;
    std::filesystem::file_time_type writtenAt;
    std::shared_ptr<QLockFile> lock; ///< while it lives, no other run finds the text
};

/// Those of this working tree; of two of one file, what was typed last comes last, and so stays in front.
/// Touches nothing that belongs to a run that goes on.
std::vector<AbandonedText> findAbandoned(
    const std::filesystem::path& parent, const std::filesystem::path& root);
/// The text is not wanted any more, and neither is the folder it was the last one of.
void removeAbandoned(AbandonedText abandoned);

} // namespace ui
