// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over a window, whichever workspace it shows: palette, toast, undo by name, help, settings,
// letters.
#pragma once

#include "core/document/source_text.h"
#include "ui/letter_keys.h"
#include "ui/rule_words.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

class QMainWindow;

namespace ui {

class CommandPalette;
class Toast;
class Workspace;

class WindowGuide : public QObject {
    Q_OBJECT
public:
    WindowGuide(Commands& commands, Workspace& workspace, QMainWindow& window);

    /// What is explained before the rule of the chosen change.
    void setRuleHere(std::function<std::optional<RuleWords>()> rule) { m_ruleHere = std::move(rule); }
    /// For what nobody journals: "Exported".
    void say(const QString& sentence);

signals:
    /// Chosen in the palette.
    void changeChosen(const std::string& place);
    void textChosen(const std::string& file, core::Position at);
    void repositoryChosen(const QString& path);

private:
    void setUpPalette();
    void setUpUndo();
    void setUpHelp();
    void setUpWindows();
    void helpHere();
    void explainRule();

    Commands& m_commands;
    Workspace& m_workspace;
    QMainWindow& m_window;
    CommandPalette* m_palette;
    CommandPalette* m_recent; ///< the same over the repositories that were open
    Toast* m_toast;
    std::function<std::optional<RuleWords>()> m_ruleHere = [] { return std::nullopt; };
};

} // namespace ui
