// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, high contrast, or as the system has it: chosen in the View menu and remembered.
#pragma once

#include "ui/theme.h"

#include <QObject>

namespace ui {

class Commands;

class AppearanceChoice : public QObject {
    Q_OBJECT
public:
    /// Applies what was chosen the last time.
    explicit AppearanceChoice(const Commands& commands, QObject* parent = nullptr);

    void show(Appearance appearance);

private:
    const Commands& m_commands;
    QPalette m_system;
};

} // namespace ui
