// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/disk_watch.h"

#include "ui/text.h"

#include <set>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// Programs write files in several steps, and git many at once.
constexpr int RestMs = 250;
/// A repository may have more folders than a system lets one watch.
constexpr std::size_t MostFolders = 500;

void setUpRest(QTimer& timer)
{
    timer.setSingleShot(true);
    timer.setInterval(RestMs);
}

std::set<fs::path> foldersOf(const Snapshot& snapshot)
{
    const fs::path& root = snapshot.repository->root();
    std::set<fs::path> folders {
        root, root / ".git", root / ".git/refs/heads", root / ".git/refs/tags", root / ".countersign"};
    for (const core::FoundContract& contract : snapshot.discovery->contracts) {
        folders.insert((root / contract.entry).parent_path());
        for (const std::string& fragment : contract.fragments)
            folders.insert((root / fragment).parent_path());
    }
    return folders;
}

} // namespace

DiskWatch::DiskWatch(QObject* parent)
    : QObject(parent)
{
    setUpRest(m_files);
    setUpRest(m_words);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DiskWatch::take);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &DiskWatch::take);
    connect(&m_files, &QTimer::timeout, this, &DiskWatch::filesChanged);
    connect(&m_words, &QTimer::timeout, this, &DiskWatch::journalsChanged);
}

void DiskWatch::watch(const Snapshot& snapshot)
{
    if (const QStringList before = m_watcher.directories() + m_watcher.files(); !before.isEmpty())
        m_watcher.removePaths(before);
    std::size_t left = MostFolders;
    for (const fs::path& folder : foldersOf(snapshot))
        if (left-- > 0)
            watchFolder(folder);
    // A folder says when a file in it is replaced, not when one is written to.
    const fs::path& root = snapshot.repository->root();
    for (const core::FoundContract& contract : snapshot.discovery->contracts)
        if (left-- > 0)
            m_watcher.addPath(fromPath(root / contract.entry));
    if (!m_journals.isEmpty())
        watchJournals(toPath(m_journals));
}

void DiskWatch::watchJournals(const fs::path& folder)
{
    m_journals = fromPath(folder);
    watchFolder(folder);
    std::error_code ignored;
    for (const fs::directory_entry& each : fs::directory_iterator(folder, ignored))
        m_watcher.addPath(fromPath(each.path()));
}

void DiskWatch::watchFolder(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::is_directory(folder, ignored))
        m_watcher.addPath(fromPath(folder));
}

void DiskWatch::take(const QString& path)
{
    if (!m_journals.isEmpty() && path.startsWith(m_journals)) {
        watchJournals(toPath(m_journals));
        m_words.start();
        return;
    }
    if (QFile::exists(path) && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
        m_watcher.addPath(path);
    m_files.start();
}

} // namespace ui
