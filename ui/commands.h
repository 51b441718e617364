// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, once: its text, keys, icon and place in the menus.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <span>

class QAction;
class QMenuBar;

namespace ui {

enum class CommandId : std::uint8_t {
    OpenRepository,
    OpenSample,
    Reload,
    Quit,
    CopyPath,
    Find,
    FindNext,
    FindPrevious,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    ShowEdit,
    ShowCompare,
    ShowReview,
    ShowPacket,
    ShowNavigator,
    ShowInspector,
    ShowDrawer,
    SystemAppearance,
    LightAppearance,
    DarkAppearance,
    NextPane,
    PreviousPane,
    About,
};

enum class MenuId : std::uint8_t { File, Edit, View, Help };

struct Command {
    CommandId id;
    MenuId menu;
    const char* text; ///< to be translated in the context "ui::Commands"
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char* keys = ""; ///< where there is no standard one: "Ctrl+Shift+R"
    const char* icon = ""; ///< a file of :/icons, without ".svg"
    bool beginsGroup = false; ///< a separator goes before it
    bool isChoice = false; ///< one of its group is chosen
    bool isSwitch = false; ///< on or off
};

/// In the order of the menus.
std::span<const Command> allCommands();
QList<QKeySequence> keysOf(const Command& command);

/// The actions of one window, made from the table; what they do is connected by whoever can do it.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject* parent = nullptr);

    QAction* action(CommandId id) const;
    QList<QAction*> actions() const;
    void fillMenus(QMenuBar& menuBar) const;

private:
    QAction* makeAction(const Command& command);

    std::array<QAction*, static_cast<std::size_t>(CommandId::About) + 1> m_actions {};
};

} // namespace ui
