// SPDX-License-Identifier: GPL-3.0-or-later
// The window that the room looks at: the Stage of a running meeting, worked with keys and a clicker.
#pragma once

#include "ui/meeting/stage_example.h"
#include "ui/meeting/stage_keys.h"
#include "ui/task.h"

#include <QWidget>

#include <memory>

namespace ui {

class MeetingRun;
struct MeetingState;
class StageFoot;
class StageView;
class Toast;
class Workspace;

class StageWindow : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it. Its owner shows it, on the screen of the room.
    StageWindow(MeetingRun& run, Workspace& workspace, QWidget* parent = nullptr);
    ~StageWindow() override;

    StageView& view() { return *m_view; }

signals:
    void swapWanted();
    /// The room is not to see it any more; the meeting goes on.
    void left();
    void packetWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectRun();
    void connectView();
    void showState();
    void tell(const QString& sentence);
    void showBlank(bool isBlank);
    void showExample();
    void showFoot();
    bool decide(StageDeed deed);
    bool lookAround(StageDeed deed);
    void act(StageDeed deed);
    void toggleFullScreen();
    void setRows(int rows);
    void readRows();
    QStringList people() const;
    void print();

    MeetingRun& m_run;
    Workspace& m_workspace;
    StageView* m_view;
    StageFoot* m_foot;
    Toast* m_toast;
    Task<StageExample> m_making;
};

} // namespace ui
