// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_list.h"

#include <QHeaderView>

namespace ui {

ProblemList::ProblemList(ProblemModel& problems, QWidget* parent)
    : QTreeView(parent)
    , m_problems(problems)
{
    setModel(&problems);
    setAccessibleName(tr("Problems"));
    setAccessibleDescription(tr("What is wrong in the open files"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    header()->setSectionResizeMode(ProblemModel::Place, QHeaderView::ResizeToContents);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const Problem* problem = m_problems.problem(index.row()))
            emit problemChosen(problem->path, problem->offset);
    });
}

} // namespace ui
