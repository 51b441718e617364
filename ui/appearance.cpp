// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/commands.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QToolTip>

namespace ui {

namespace {

constexpr const char* AppearanceKey = "appearance";

struct Choice {
    Appearance appearance;
    CommandId command;
    const char* saved;
};

constexpr Choice Choices[] = {
    {Appearance::System, CommandId::SystemAppearance, "system"},
    {Appearance::Light, CommandId::LightAppearance, "light"},
    {Appearance::Dark, CommandId::DarkAppearance, "dark"},
    {Appearance::HighContrast, CommandId::HighContrastAppearance, "high-contrast"},
};

} // namespace

AppearanceChoice::AppearanceChoice(const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_system(QApplication::palette())
{
    const QString saved = QSettings().value(QLatin1String(AppearanceKey)).toString();
    Appearance remembered = Appearance::System;
    for (const Choice& choice : Choices) {
        commands.on(choice.command, this, [this, &choice] {
            show(choice.appearance);
            QSettings().setValue(QLatin1String(AppearanceKey), QLatin1String(choice.saved));
        });
        if (saved == QLatin1String(choice.saved))
            remembered = choice.appearance;
    }
    show(remembered);
}

void AppearanceChoice::show(Appearance appearance)
{
    const QPalette palette = paletteFor(appearance, m_system);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    for (const Choice& choice : Choices) {
        if (choice.appearance == appearance)
            m_commands.action(choice.command)->setChecked(true);
    }
}

} // namespace ui
