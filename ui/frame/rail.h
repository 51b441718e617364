// SPDX-License-Identifier: GPL-3.0-or-later
// The four workspaces down the left edge, each an icon with its word below it.
#pragma once

#include <QFrame>

class QAction;

namespace ui {

class Rail : public QFrame {
    Q_OBJECT
public:
    /// One of the actions is checked: the workspace that is shown.
    explicit Rail(const QList<QAction*>& workspaces, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
