// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a meeting in the window: what the commands do, from preparing it to its end.
#pragma once

#include "ui/commands.h"

#include <QObject>
#include <QString>

namespace ui {

class MeetingPage;
class Workspace;

class DeskCourse : public QObject {
    Q_OBJECT
public:
    DeskCourse(MeetingPage& page, Workspace& workspace, const Commands& commands, QObject* parent = nullptr);

    /// `isShown`: the page of the meeting is the one in sight.
    void enableCommands(bool isShown);
    /// "Resume the meeting at change 3 of 7." Empty: there is none to resume.
    QString leftMeeting() const;

signals:
    /// The page of the meeting is to be brought into sight.
    void pageWanted();
    /// The pane beside the card, too.
    void sideWanted();
    /// The room is to see the Stage, or not any more.
    void stageWanted(bool isShown);
    void swapWanted();

private:
    void connectSteps();
    void connectDeeds();
    void startOrShow();
    void resume();
    void end();

    MeetingPage& m_page;
    Workspace& m_workspace;
    const Commands& m_commands;
};

} // namespace ui
