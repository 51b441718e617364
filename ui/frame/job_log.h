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

    /// Work beside the workspace's: its number.
    int begin(const QString& what);
    void tell(int job, int done, int total);
    void finish(int job);
    void fail(int job, const QString& why);
    void giveUp(int job);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void runningChanged(bool isRunning);

private:
    enum class State : std::uint8_t { Running, Done, Failed, Cancelled };
    struct Job {
        int number = 0;
        QString what = {};
        std::int64_t begun = 0; ///< milliseconds since 1970
        std::int64_t ended = 0;
        State state = State::Running;
        QString why = {}; ///< it failed
        int done = 0;
        int total = 0; ///< 0: nobody can tell
    };

    void follow(const Progress& progress);
    void end(int number, State state, const QString& why = {});
    Job* job(int number);
    void show(const Job& job);
    void takeFailure(const core::Error& error);
    static QString whatText(const Job& job);
    static QString stateText(const Job& job);
    QString timeText(const Job& job) const;

    Workspace& m_workspace;
    std::deque<Job> m_jobs; ///< the newest first
    int m_last = 0; ///< number that was given
    int m_current = 0; ///< of the workspace, that runs; 0: none
    int m_ended = 0; ///< of the workspace, a moment ago: a failure that is told now is its
};

} // namespace ui
