// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes taken along: copied, saved, printed.
#pragma once

#include "core/base/result.h"
#include "ui/meeting/meeting_page.h"
#include "ui/task.h"

#include <QObject>

class QPrinter;

namespace ui {

class SummaryTaking : public QObject {
    Q_OBJECT
public:
    explicit SummaryTaking(MeetingPage& page, QObject* parent = nullptr);

signals:
    void said(const QString& sentence);
    void failed(const core::Error& error);

private:
    void copy();
    void chooseFile();
    void save(const std::filesystem::path& file);
    void preview();
    /// As Markdown; empty: there is no meeting.
    std::string markdown() const;

    MeetingPage& m_page;
    QString m_saving; ///< the name of the file
    Task<core::Result<void>> m_task;
};

/// On as many pages as it takes; what the minutes quote is never read as HTML.
void printMinutes(const std::string& markdown, QPrinter& printer);

} // namespace ui
