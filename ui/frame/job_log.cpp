// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_log.h"

#include "ui/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <utility>

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
    return m_current != 0;
}

void JobLog::cancel()
{
    if (isRunning())
        end(std::exchange(m_current, 0), State::Cancelled);
    m_workspace.cancel();
}

/// One thing is told of at a time; the next one means that the one before is done.
void JobLog::follow(const Progress& progress)
{
    if (const Job* running = job(m_current); running && running->what == progress.what)
        return tell(m_current, progress.done, progress.total);
    if (isRunning()) {
        m_ended = std::exchange(m_current, 0);
        end(m_ended, State::Done);
        QTimer::singleShot(0, this, [this] { m_ended = 0; });
    }
    if (progress.what.isEmpty())
        return;
    m_current = begin(progress.what);
    tell(m_current, progress.done, progress.total);
    emit runningChanged(true);
}

int JobLog::begin(const QString& what)
{
    beginInsertRows({}, 0, 0);
    m_jobs.push_front({.number = ++m_last, .what = what, .begun = m_workspace.surroundings().now()});
    endInsertRows();
    if (m_jobs.size() > MostJobs) {
        beginRemoveRows({}, static_cast<int>(MostJobs), static_cast<int>(MostJobs));
        m_jobs.pop_back();
        endRemoveRows();
    }
    return m_last;
}

/// Null: so many came after it that it is no longer listed.
JobLog::Job* JobLog::job(int number)
{
    const auto found = std::ranges::find(m_jobs, number, &Job::number);
    return found == m_jobs.end() ? nullptr : &*found;
}

void JobLog::show(const Job& job)
{
    const auto row = static_cast<int>(std::ranges::find(m_jobs, job.number, &Job::number) - m_jobs.begin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JobLog::tell(int number, int done, int total)
{
    if (Job* const told = job(number)) {
        told->done = done;
        told->total = total;
        show(*told);
    }
}

void JobLog::finish(int number)
{
    end(number, State::Done);
}

void JobLog::fail(int number, const QString& why)
{
    end(number, State::Failed, why);
}

void JobLog::giveUp(int number)
{
    end(number, State::Cancelled);
}

void JobLog::end(int number, State state, const QString& why)
{
    if (Job* const ended = job(number)) {
        ended->state = state;
        ended->why = why;
        ended->ended = m_workspace.surroundings().now();
        show(*ended);
    }
    if (!isRunning())
        emit runningChanged(false);
}

/// Other failures have nothing to do with what ran here.
void JobLog::takeFailure(const core::Error& error)
{
    if (m_ended != 0)
        end(m_ended, State::Failed, toShown(error.message));
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
