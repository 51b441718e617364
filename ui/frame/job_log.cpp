// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_log.h"

#include "ui/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace ui {

namespace {

constexpr std::size_t MostJobs = 100;

} // namespace

JobLog::JobLog(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::progressChanged, this, &JobLog::follow);
    connect(&workspace, &Workspace::failed, this, &JobLog::takeFailure);
    connect(&workspace, &Workspace::studyFailed, this, &JobLog::takeFailure);
}

bool JobLog::isRunning() const
{
    return !m_jobs.empty() && m_jobs.front().state == State::Running;
}

void JobLog::cancel()
{
    if (isRunning())
        end(State::Cancelled);
    m_workspace.cancel();
}

/// One thing is told of at a time; the next one means that the one before is done.
void JobLog::follow(const Progress& progress)
{
    if (isRunning() && m_jobs.front().what == progress.what) {
        m_jobs.front().done = progress.done;
        m_jobs.front().total = progress.total;
        emit dataChanged(index(0, 0), index(0, ColumnCount - 1));
        return;
    }
    if (isRunning())
        end(State::Done);
    if (!progress.what.isEmpty())
        begin(progress);
}

void JobLog::begin(const Progress& progress)
{
    beginInsertRows({}, 0, 0);
    m_jobs.push_front({.what = progress.what,
        .begun = m_workspace.surroundings().now(),
        .done = progress.done,
        .total = progress.total});
    endInsertRows();
    if (m_jobs.size() > MostJobs) {
        beginRemoveRows({}, static_cast<int>(MostJobs), static_cast<int>(MostJobs));
        m_jobs.pop_back();
        endRemoveRows();
    }
    emit runningChanged(true);
}

void JobLog::end(State state)
{
    m_jobs.front().state = state;
    m_jobs.front().ended = m_workspace.surroundings().now();
    m_hasJustEnded = state == State::Done;
    QTimer::singleShot(0, this, [this] { m_hasJustEnded = false; });
    emit dataChanged(index(0, 0), index(0, ColumnCount - 1));
    emit runningChanged(false);
}

/// Other failures have nothing to do with what ran here.
void JobLog::takeFailure(const core::Error& error)
{
    if (!m_hasJustEnded || m_jobs.empty())
        return;
    m_jobs.front().state = State::Failed;
    m_jobs.front().why = toShown(error.message);
    emit dataChanged(index(0, 0), index(0, ColumnCount - 1));
}

QString JobLog::whatText(const Job& job)
{
    return job.why.isEmpty() ? job.what : tr("%1: %2").arg(job.what, job.why);
}

QString JobLog::stateText(const Job& job)
{
    const QLocale locale;
    switch (job.state) {
    case State::Running:
        return job.total > 0
            ? tr("running, %1 of %2").arg(locale.toString(job.done), locale.toString(job.total))
            : tr("running");
    case State::Done:
        return tr("✓ done");
    case State::Failed:
        return tr("✗ failed");
    case State::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString JobLog::timeText(const Job& job) const
{
    const QLocale locale;
    QString begun = locale.toString(QDateTime::fromMSecsSinceEpoch(job.begun).time(), QLocale::ShortFormat);
    if (job.state == State::Running)
        return begun;
    const double seconds = static_cast<double>(job.ended - job.begun) / 1000;
    return tr("%1, %2 s").arg(begun, locale.toString(seconds, 'f', 1));
}

int JobLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobLog::data(const QModelIndex& index, int role) const
{
    const Job& job = m_jobs[static_cast<std::size_t>(index.row())];
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2, %3").arg(whatText(job), stateText(job), timeText(job));
    if (role == Qt::ToolTipRole && !job.why.isEmpty())
        return job.why.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return whatText(job);
    case StateColumn:
        return stateText(job);
    default:
        return timeText(job);
    }
}

} // namespace ui
