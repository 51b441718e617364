// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, once: its text, keys, icon and place in the menus.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

class QMenuBar;

namespace ui {

/// In the order of the menus.
enum class CommandId : std::uint8_t {
    OpenRepository,
    OpenRecent,
    OpenSample,
    CompareFiles,
    NewWindow,
    Save,
    SaveAll,
    CloseFile,
    Reload,
    Quit,

    Undo,
    Redo,
    CopyPath,
    CopyChange,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    Complete,
    QuickFix,
    RenameSymbol,
    FormatSelection,
    SelectNextMatch,
    AddCaretAbove,
    AddCaretBelow,
    AddPath,
    AddOperation,
    AddSchema,

    ShowNavigator,
    ShowInspector,
    ShowDrawer,
    FullScreen,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    ToggleFold,
    FoldAll,
    UnfoldAll,
    SystemAppearance,
    LightAppearance,
    DarkAppearance,
    HighContrastAppearance,
    BlankStage,
    SwapScreens,

    Palette,
    GoTo,
    QuickOutline,
    SearchContracts,
    GoToDefinition,
    PeekDefinition,
    FindUsages,
    ShowCardHere,
    ShowEdit,
    ShowCompare,
    ShowReview,
    ShowPacket,
    NextWorkspace,
    PreviousWorkspace,
    GoBack,
    GoForward,
    NextChange,
    PreviousChange,
    NextItem,
    PreviousItem,
    NextGap,
    PreviousGap,
    NextPane,
    PreviousPane,

    ChooseContract,
    ChooseBaseline,
    ChooseCandidate,
    CompareWithFirst,
    CompareWithPrevious,
    BaselineFile,
    SwapPair,
    FilterChanges,
    NextLens,
    TextLens,
    StructureLens,
    WireLens,
    DocsLens,
    OtherEnd,
    ExpandContext,
    FoldUnchanged,
    SyncScrolling,
    AlignRows,
    EditHere,
    ApplyRecipe,

    Accept,
    AcceptWithPlan,
    Reject,
    Defer,
    KeepDecision,
    AcceptSafe,
    Comment,
    MarkSemantic,
    NextUndecided,
    PreviousUndecided,
    NextComment,
    PreviousComment,
    StartMeeting,
    ResumeMeeting,
    Park,
    PublishNote,
    AddAction,
    EndMeeting,
    PrintStage,
    ImportVotes,
    ExportVotes,

    AttachEvidence,
    Sign,
    ExportPdf,
    ExportMarkdown,
    HandOver,
    ImportSignOffs,
    VerifyPacket,

    Settings,
    LetterKeys,

    HelpHere,
    ExplainRule,
    KeyboardMap,
    CopyDetails,
    ResetSample,
    About,
};

enum class MenuId : std::uint8_t { File, Edit, View, Go, Compare, Review, Packet, Tools, Help };

enum class CommandKind : std::uint8_t {
    Deed,
    Toggle, ///< on or off
    Choice, ///< one of its group is chosen
};

struct Command {
    CommandId id;
    MenuId menu;
    const char* name; ///< for the settings; never changes
    const char* text; ///< to be translated in the context "ui::Commands"
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char* keys =
        ""; ///< where there is no standard one: "Ctrl+Shift+R"; several: "Ctrl+K; Ctrl+Shift+P"
    /// Keys without Ctrl or Alt: they count where nothing is being written, and can be switched off.
    const char* letter = "";
    const char* icon = ""; ///< a file of :/icons, without ".svg"
    CommandKind kind = CommandKind::Deed;
    bool beginsGroup = false; ///< a separator goes before it
};

/// In the order of the menus.
std::span<const Command> allCommands();
const Command& commandOf(CommandId id);
QList<QKeySequence> keysOf(const Command& command);
/// "N", "Shift+A": a key that writes something elsewhere. LetterKeys sees to it.
bool isLetter(const QKeySequence& key);
/// "Alt+Down  N", as this machine writes keys.
QString keysText(const QList<QKeySequence>& keys);
/// "&File"
QString menuTitle(MenuId menu);
/// "Accept with Plan": without the mark of its letter and the dots.
QString plainText(const QAction& action);

/// The actions of one window, made from the table. What nobody does is not offered: an action is hidden, and
/// its keys are dead, until somebody takes it on with on(). Who takes it on enables and disables it.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject* parent = nullptr);

    QAction* action(CommandId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    QList<QAction*> actions() const;
    void fillMenus(QMenuBar& menuBar) const;

    /// Ours, or those a person chose instead.
    QList<QKeySequence> keys(CommandId id) const;
    /// Remembered; the same as ours: nothing is. Whoever else had one of the keys keeps it: that is a
    /// conflict.
    void setKeys(CommandId id, const QList<QKeySequence>& keys);
    bool hasOwnKeys(CommandId id) const;
    /// The other commands that have one of its keys; then neither of them is called.
    std::vector<CommandId> conflicts(CommandId id) const;

    /// `act` is called whenever the command is given, for as long as `context` lives.
    template <class Act>
    void on(CommandId id, const QObject* context, Act act) const
    {
        QObject::connect(action(id), &QAction::triggered, context, std::move(act));
        action(id)->setVisible(true);
    }

signals:
    void keysChanged();

private:
    QAction* makeAction(const Command& command);
    void applyKeys(CommandId id, const QList<QKeySequence>& keys);

    static constexpr std::size_t Count = static_cast<std::size_t>(CommandId::About) + 1;
    std::array<QAction*, Count> m_actions {};
    std::array<QList<QKeySequence>, Count> m_keys {};
};

} // namespace ui
