// SPDX-License-Identifier: GPL-3.0-or-later
// The four workspaces down the left edge, each an icon with its word below it.
#pragma once

#include <QFrame>
#include <QList>

class QAction;

namespace ui {

class RailButton;

class Rail : public QFrame {
    Q_OBJECT
public:
    /// One of the actions is checked: the workspace that is shown.
    explicit Rail(const QList<QAction*>& workspaces, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<RailButton*> m_buttons;
};

} // namespace ui
