// SPDX-License-Identifier: GPL-3.0-or-later
// Votes on their way between people: taken from a file, saved for somebody, written into one's own journal.
#pragma once

#include "core/base/result.h"
#include "ui/meeting/meeting_page.h"
#include "ui/task.h"

#include <QObject>

#include <filesystem>

namespace ui {

class VotesTransport : public QObject {
    Q_OBJECT
public:
    VotesTransport(MeetingPage& page, Workspace& workspace, QObject* parent = nullptr);

    void chooseImport();
    void import(const std::filesystem::path& file);
    void chooseExport();

signals:
    void said(const QString& sentence);

private:
    using ReadVotes = core::Result<core::VotesFile>;

    void take(const ReadVotes& read);
    void writeJournal();
    core::VotesFile ownVotes() const;

    MeetingPage& m_page;
    Workspace& m_workspace;
    QString m_saving; ///< the name of the file
    Task<ReadVotes> m_reading;
    Task<core::Result<void>> m_writing;
};

} // namespace ui
