// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when something of the open repository changed on the disk: files, branches, other people's journals.
#pragma once

#include "ui/workspace/snapshot.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace ui {

class DiskWatch : public QObject {
    Q_OBJECT
public:
    explicit DiskWatch(QObject* parent = nullptr);

    /// Folders that hold contracts, and where git keeps what moves.
    void watch(const Snapshot& snapshot);
    /// The folder of the review's journals; it need not exist yet.
    void watchJournals(const std::filesystem::path& folder);

signals:
    /// At rest again, after any number of changes.
    void filesChanged();
    void journalsChanged();

private:
    void take(const QString& path);
    void watchFolder(const std::filesystem::path& folder);

    QFileSystemWatcher m_watcher;
    QString m_journals;
    QTimer m_files;
    QTimer m_words;
};

} // namespace ui
