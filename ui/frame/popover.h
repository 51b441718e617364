// SPDX-License-Identifier: GPL-3.0-or-later
// A pane laid over the left edge of its neighbours; it goes when the keys go elsewhere, or with Escape.
#pragma once

#include <QFrame>

namespace ui {

class Popover : public QFrame {
    Q_OBJECT
public:
    explicit Popover(QWidget* parent);

    /// Takes the pane in, until it is given to somebody else.
    void hold(QWidget* pane);
    void open(const QRect& place);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void leaveWithFocus(const QWidget* now);

    QWidget* m_pane = nullptr;
};

} // namespace ui
