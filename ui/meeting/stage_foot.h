// SPDX-License-Identifier: GPL-3.0-or-later
// The thin bar at the bottom of the only screen: back to the Desk, the end of the meeting.
#pragma once

#include <QWidget>

namespace ui {

struct StageLayout;

class StageFoot : public QWidget {
    Q_OBJECT
public:
    explicit StageFoot(QWidget* parent);

    void setLook(const StageLayout& layout);

signals:
    void deskWanted();
    void printingWanted();
    void endWanted();
};

} // namespace ui
