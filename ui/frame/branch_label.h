// SPDX-License-Identifier: GPL-3.0-or-later
// The checked-out branch in the status bar, and the news when the main line has moved on without it.
#pragma once

#include "ui/frame/branch_state.h"
#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QLabel>

namespace ui {

class NoticeStack;

class BranchLabel : public QLabel {
    Q_OBJECT
public:
    BranchLabel(Workspace& workspace, NoticeStack& notices, QWidget* parent = nullptr);

private:
    void look(const Snapshot& snapshot);
    void showState(const BranchState& state);
    void tellMainLine();

    Workspace& m_workspace;
    NoticeStack& m_notices;
    QAction* m_compare; ///< with the main line
    BranchState m_state;
    Task<BranchState> m_looking;
};

} // namespace ui
