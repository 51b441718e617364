// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_list.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

JobList::JobList(JobLog& jobs, QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeView(this))
    , m_cancel(new QPushButton(tr("Cancel What Runs"), this))
{
    setAccessibleName(tr("Jobs"));
    m_list->setModel(&jobs);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setAccessibleDescription(tr("What runs in the background and what ran, the newest first."));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(JobLog::WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(JobLog::StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(JobLog::TimeColumn, QHeaderView::ResizeToContents);
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
