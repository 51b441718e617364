// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over the Desk: where the meeting is, the steps, and what the room sees of it.
#pragma once

#include "ui/commands.h"

#include <QWidget>

class QLabel;

namespace ui {

class LinkButton;

class DeskBar : public QWidget {
    Q_OBJECT
public:
    DeskBar(const Commands& commands, QWidget* parent = nullptr);

    /// "3 of 7"
    void showPosition(const QString& position);
    /// Which screen is whose.
    void showScreens(const QString& screens);

private:
    QLabel* m_position;
    LinkButton* m_screens;
};

} // namespace ui
