// SPDX-License-Identifier: GPL-3.0-or-later
// What one can have otherwise, on one page that can be searched. What the team agreed on stands in the
// repository.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace ui {

class Commands;

class SettingsWindow : public QDialog {
    Q_OBJECT
public:
    explicit SettingsWindow(Commands& commands, QWidget* parent = nullptr);

private:
    /// `usually`: what it is when nobody changes it.
    void addSetting(const QString& title, const QString& about, const QString& usually, QWidget* control);
    void addAppearance();
    void addLetters();
    void addSingleWindow();
    void addKeys();
    void narrow(const QString& typed);

    Commands& m_commands;
    QVBoxLayout* m_settings;
    QList<QWidget*> m_rows;
};

/// Whether opening a repository that a window shows already raises that window.
bool opensEachOnce();

} // namespace ui
