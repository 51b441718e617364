// SPDX-License-Identifier: GPL-3.0-or-later
// Where a folder is let fall: a dashed line around what it holds. What is dropped the window takes.
#pragma once

#include <QFrame>

namespace ui {

class DropArea : public QFrame {
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
