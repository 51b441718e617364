// SPDX-License-Identifier: GPL-3.0-or-later
// The Stage's window beside the Desk's: made when a meeting is prepared, shown where the room can see it.
#pragma once

#include <QObject>

#include <memory>

namespace ui {

class DeskCourse;
class DeskScreens;
class MeetingPage;
class StageWindow;
class Workspace;

class DeskStage : public QObject {
    Q_OBJECT
public:
    DeskStage(MeetingPage& page, DeskCourse& course, Workspace& workspace, QObject* parent = nullptr);
    ~DeskStage() override;

private:
    void make();
    void showStage(bool isShown);
    void tellScreens();

    MeetingPage& m_page;
    Workspace& m_workspace;
    std::unique_ptr<StageWindow> m_stage;
    std::unique_ptr<DeskScreens> m_screens;
};

} // namespace ui
