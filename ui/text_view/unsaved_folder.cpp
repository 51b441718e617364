// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/unsaved_folder.h"

#include "core/base/whole_file.h"
#include "core/repo/repository.h"
#include "ui/text.h"

#include <algorithm>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr const char* LockName = "lock";

/// Whether somebody still runs is asked of the system: age tells nothing of a window left open.
std::shared_ptr<QLockFile> lockIn(const fs::path& folder)
{
    auto lock = std::make_shared<QLockFile>(fromPath(folder / LockName));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? lock : nullptr;
}

/// Fails for a folder that still has texts in it, which is as it should be.
void removeWhenEmpty(const fs::path& folder)
{
    std::error_code failed;
    fs::remove(folder, failed);
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::error_code failed;
    std::vector<fs::path> entries;
    for (const fs::directory_entry& each : fs::directory_iterator(folder, failed))
        entries.push_back(each.path());
    return entries;
}

/// Of a run that has ended: what it was writing when it did is half a text, and goes.
std::optional<UnsavedText> unsavedIn(const fs::path& file)
{
    if (file.filename() == LockName)
        return {};
    const auto bytes = file.extension() == UnsavedExtension ? core::readFile(file) : std::string();
    auto text = bytes ? readUnsaved(*bytes) : std::nullopt;
    std::error_code failed;
    if (bytes && !text)
        fs::remove(file, failed);
    return text;
}

fs::file_time_type writtenAt(const fs::path& file)
{
    std::error_code failed;
    return fs::last_write_time(file, failed);
}

} // namespace

UnsavedFolder::UnsavedFolder(const fs::path& parent, const std::string& name)
    : m_folder(parent / name)
{
}

UnsavedFolder::~UnsavedFolder()
{
    m_lock.reset();
    removeWhenEmpty(m_folder);
}

core::Result<void> UnsavedFolder::write(const UnsavedText& text)
{
    if (!m_lock) {
        std::error_code failed;
        fs::create_directories(m_folder, failed);
        m_lock = std::make_unique<QLockFile>(fromPath(m_folder / LockName));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    return core::replaceFile(
        m_folder / nameOfUnsaved(text.root, text.path), writeUnsaved(text), core::ReadableByOwner);
}

void UnsavedFolder::remove(const fs::path& root, const std::string& path)
{
    std::error_code failed;
    fs::remove(m_folder / nameOfUnsaved(root, path), failed);
}

std::vector<AbandonedText> findAbandoned(const fs::path& parent, const fs::path& root)
{
    std::vector<AbandonedText> found;
    for (const fs::path& folder : entriesOf(parent)) {
        auto lock = lockIn(folder);
        if (!lock)
            continue;
        for (const fs::path& file : entriesOf(folder)) {
            auto text = unsavedIn(file);
            if (text && text->root == root)
                found.push_back({std::move(*text), file, writtenAt(file), lock});
        }
        lock.reset();
        removeWhenEmpty(folder);
    }
    std::ranges::sort(found, {}, &AbandonedText::writtenAt);
    return found;
}

void removeAbandoned(AbandonedText abandoned)
{
    std::error_code failed;
    fs::remove(abandoned.file, failed);
    const bool isLast = abandoned.lock.use_count() == 1;
    abandoned.lock.reset();
    if (isLast)
        removeWhenEmpty(abandoned.file.parent_path());
}

} // namespace ui
