// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace does in the background, and what came of it: the newest first.
#pragma once

#include "ui/workspace/workspace.h"

#include <QAbstractTableModel>

#include <deque>

namespace ui {

class JobLog : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, StateColumn, TimeColumn, ColumnCount };

    explicit JobLog(Workspace& workspace, QObject* parent = nullptr);

    bool isRunning() const;
    /// What is shown stays as it was before.
    void cancel();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void runningChanged(bool isRunning);

private:
    enum class State : std::uint8_t { Running, Done, Failed, Cancelled };
    struct Job {
        QString what;
        std::int64_t begun = 0; ///< milliseconds since 1970
        std::int64_t ended = 0;
        State state = State::Running;
        QString why = {}; ///< it failed
        int done = 0;
        int total = 0; ///< 0: nobody can tell
    };

    void follow(const Progress& progress);
    void begin(const Progress& progress);
    void end(State state);
    void takeFailure(const core::Error& error);
    static QString whatText(const Job& job);
    static QString stateText(const Job& job);
    QString timeText(const Job& job) const;

    Workspace& m_workspace;
    std::deque<Job> m_jobs; ///< the newest first
    bool m_hasJustEnded = false; ///< a failure that is told now is its
};

} // namespace ui
