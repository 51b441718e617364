// SPDX-License-Identifier: GPL-3.0-or-later
// The open repository: what it holds at one revision, and the file one reads of it.
#pragma once

#include "core/contract/discovery.h"
#include "core/document/diagnostic.h"
#include "core/repo/repository.h"
#include "ui/task.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// A repository at one revision, as it was when it was looked at. Never changes; a new look gives a new one.
struct Snapshot {
    std::shared_ptr<const core::Repository> repository;
    core::Revision revision;
    std::vector<core::Tag> tags;
    std::vector<core::Branch> branches;
    std::shared_ptr<const core::Discovery> discovery;
    std::shared_ptr<const core::DiscoveryCache> cache; ///< makes the next look quick
};

struct OpenFile {
    std::string path; ///< in the repository
    std::shared_ptr<const core::SourceText> text;
    /// Nothing: a language whose files are shown, but not read yet.
    std::optional<std::vector<core::Diagnostic>> diagnostics;
};

/// Each signal carries one whole value. While something new is on its way, and when it fails or is cancelled,
/// the values from before stay.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }
    const std::shared_ptr<const OpenFile>& file() const { return m_file; }
    bool isBusy() const { return m_isLooking || m_isReading; }

    /// At its working tree, or what its HEAD says when it has none.
    void open(const std::filesystem::path& folder);
    /// Makes the sample first where `folder` does not exist.
    void openSample(const std::filesystem::path& resources, const std::filesystem::path& folder);
    /// The open repository at another revision.
    void lookAt(const core::Revision& revision);
    /// The same again, as it is now.
    void reload();
    void readFile(const std::string& path);
    /// No file is wanted any more; one that is on its way does not come.
    void closeFile();
    void cancel();

signals:
    void snapshotChanged(std::shared_ptr<const ui::Snapshot> snapshot);
    /// Nothing, when the file could not be read.
    void fileChanged(std::shared_ptr<const ui::OpenFile> file);
    void failed(const core::Error& error);
    /// What is being done, in words; empty when nothing is.
    void busyChanged(const QString& what);

private:
    using Look = core::Result<std::shared_ptr<const Snapshot>>;
    using Read = core::Result<std::shared_ptr<const OpenFile>>;

    void startLook(const QString& what, Task<Look>::Work work);
    void take(Look look);
    void take(Read read);

    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const OpenFile> m_file;
    bool m_isLooking = false;
    bool m_isReading = false;
    Task<Look> m_look;
    Task<Read> m_read;
};

} // namespace ui
