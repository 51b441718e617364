// SPDX-License-Identifier: GPL-3.0-or-later
// A few words about something, beside it; any key or click elsewhere closes them.
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

class Bubble : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when it is closed.
    Bubble(const QString& title, const QString& text, QWidget* parent);

    /// Below the widget, or above where there is no room.
    void openAt(const QWidget& widget);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ui
