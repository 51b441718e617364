// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_list.h"

#include "ui/column_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

JobList::JobList(JobLog& jobs, QWidget* parent)
    : QWidget(parent)
    , m_list(new ColumnList(this))
    , m_cancel(new QPushButton(tr("Cancel What Runs"), this))
{
    setAccessibleName(tr("Jobs"));
    m_list->showColumns(jobs, JobLog::WhatColumn);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setAccessibleDescription(tr("What runs in the background and what ran, the newest first."));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setFocusProxy(m_list);
    connect(m_cancel, &QPushButton::clicked, &jobs, &JobLog::cancel);
    connect(&jobs, &JobLog::runningChanged, this, &JobList::showRunning);
    showRunning(jobs.isRunning());
}

/// A button that can do nothing does not keep the keys.
void JobList::showRunning(bool isRunning)
{
    if (!isRunning && m_cancel->hasFocus())
        m_list->setFocus();
    m_cancel->setEnabled(isRunning);
}

} // namespace ui
