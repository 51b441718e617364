// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward through the places of a window.
#pragma once

#include "ui/commands.h"
#include "ui/frame/place_trail.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

namespace ui {

class EditPage;
class PageStack;

class WindowTrail : public QObject {
    Q_OBJECT
public:
    WindowTrail(Workspace& workspace, const Commands& commands, PageStack& pages, const EditPage& edit);

private:
    void note();
    void noteJump();
    void go(int step);
    void enable();
    VisitedPlace current() const;

    Workspace& m_workspace;
    const Commands& m_commands;
    PageStack& m_pages;
    const EditPage& m_edit;
    PlaceTrail m_trail;
    bool m_isGoing = false; ///< along the trail, which makes no new steps
    const core::Repository* m_repository = nullptr; ///< whose places they are
    QTimer m_rest; ///< one step may change several things
};

} // namespace ui
