// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do in the window. F-keys and arrows first, letters second, no sign that needs AltGr
// somewhere.
#include "ui/commands.h"

#include <algorithm>

namespace ui {

namespace {

using Id = CommandId;
using Menu = MenuId;

struct CommandTraits {
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char* keys = "";
    const char* icon = "";
    CommandKind kind = CommandKind::Deed;
    bool beginsGroup = false;
};

constexpr Command row(Id id, Menu menu, const char* name, const char* text, CommandTraits traits = {})
{
    return {.id = id,
        .menu = menu,
        .name = name,
        .text = text,
        .standardKey = traits.standardKey,
        .keys = traits.keys,
        .icon = traits.icon,
        .kind = traits.kind,
        .beginsGroup = traits.beginsGroup};
}

constexpr Command Table[] = {
    row(Id::OpenRepository, Menu::File, "open-repository", QT_TRANSLATE_NOOP("ui::Commands", "&Open…"),
        {.standardKey = QKeySequence::Open, .icon = "open"}),
    row(Id::OpenRecent, Menu::File, "open-recent", QT_TRANSLATE_NOOP("ui::Commands", "Open &Recent…"),
        {.keys = "Ctrl+R"}),
    row(Id::OpenSample, Menu::File, "open-sample", QT_TRANSLATE_NOOP("ui::Commands", "Open the &Sample")),
    row(Id::CompareFiles, Menu::File, "compare-files",
        QT_TRANSLATE_NOOP("ui::Commands", "&Compare Two Files…")),
    row(Id::NewWindow, Menu::File, "new-window", QT_TRANSLATE_NOOP("ui::Commands", "&New Window"),
        {.keys = "Ctrl+Shift+N"}),
    row(Id::Save, Menu::File, "save", QT_TRANSLATE_NOOP("ui::Commands", "Sa&ve"),
        {.standardKey = QKeySequence::Save, .icon = "save", .beginsGroup = true}),
    row(Id::SaveAll, Menu::File, "save-all", QT_TRANSLATE_NOOP("ui::Commands", "Save &All"),
        {.keys = "Ctrl+Shift+S"}),
    row(Id::CloseFile, Menu::File, "close-file", QT_TRANSLATE_NOOP("ui::Commands", "Close &File"),
        {.keys = "Ctrl+W"}),
    row(Id::Reload, Menu::File, "reload", QT_TRANSLATE_NOOP("ui::Commands", "Re&load"),
        {.keys = "Ctrl+Shift+R", .icon = "reload", .beginsGroup = true}),
    row(Id::Quit, Menu::File, "quit", QT_TRANSLATE_NOOP("ui::Commands", "&Quit"),
        {.keys = "Ctrl+Q", .beginsGroup = true}),

    row(Id::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("ui::Commands", "&Undo"),
        {.standardKey = QKeySequence::Undo, .icon = "undo"}),
    row(Id::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("ui::Commands", "&Redo"),
        {.keys = "Ctrl+Y; Ctrl+Shift+Z", .icon = "redo"}),
    row(Id::CopyPath, Menu::Edit, "copy-path", QT_TRANSLATE_NOOP("ui::Commands", "&Copy Path of File"),
        {.keys = "Ctrl+Shift+C", .beginsGroup = true}),
    row(Id::CopyChange, Menu::Edit, "copy-change", QT_TRANSLATE_NOOP("ui::Commands", "Copy Change as &Text")),
    row(Id::Find, Menu::Edit, "find", QT_TRANSLATE_NOOP("ui::Commands", "&Find…"),
        {.standardKey = QKeySequence::Find, .icon = "find", .beginsGroup = true}),
    row(Id::FindNext, Menu::Edit, "find-next", QT_TRANSLATE_NOOP("ui::Commands", "Find &Next"),
        {.keys = "F3"}),
    row(Id::FindPrevious, Menu::Edit, "find-previous", QT_TRANSLATE_NOOP("ui::Commands", "Find &Previous"),
        {.keys = "Shift+F3"}),
    row(Id::Replace, Menu::Edit, "replace", QT_TRANSLATE_NOOP("ui::Commands", "R&eplace…"),
        {.keys = "Ctrl+H"}),
    row(Id::Complete, Menu::Edit, "complete", QT_TRANSLATE_NOOP("ui::Commands", "C&omplete"),
        {.keys = "Ctrl+Space", .beginsGroup = true}),
    row(Id::QuickFix, Menu::Edit, "quick-fix", QT_TRANSLATE_NOOP("ui::Commands", "&Quick Fix…"),
        {.keys = "Alt+Return; Alt+Enter"}),
    row(Id::RenameSymbol, Menu::Edit, "rename-symbol", QT_TRANSLATE_NOOP("ui::Commands", "Rena&me…"),
        {.keys = "F2"}),
    row(Id::FormatSelection, Menu::Edit, "format-selection",
        QT_TRANSLATE_NOOP("ui::Commands", "Form&at Selection"), {.keys = "Ctrl+Shift+I"}),
    row(Id::SelectNextMatch, Menu::Edit, "select-next-match",
        QT_TRANSLATE_NOOP("ui::Commands", "&Select Next Match Too"), {.keys = "Ctrl+D", .beginsGroup = true}),
    row(Id::AddCaretAbove, Menu::Edit, "add-caret-above",
        QT_TRANSLATE_NOOP("ui::Commands", "Add Caret A&bove"), {.keys = "Ctrl+Shift+Up"}),
    row(Id::AddCaretBelow, Menu::Edit, "add-caret-below",
        QT_TRANSLATE_NOOP("ui::Commands", "Add Caret Be&low"), {.keys = "Ctrl+Shift+Down"}),
    row(Id::AddPath, Menu::Edit, "add-path", QT_TRANSLATE_NOOP("ui::Commands", "Add Pat&h…"),
        {.beginsGroup = true}),
    row(Id::AddOperation, Menu::Edit, "add-operation", QT_TRANSLATE_NOOP("ui::Commands", "Add Operat&ion…")),
    row(Id::AddSchema, Menu::Edit, "add-schema", QT_TRANSLATE_NOOP("ui::Commands", "A&dd Schema…")),

    row(Id::ShowNavigator, Menu::View, "show-navigator", QT_TRANSLATE_NOOP("ui::Commands", "&Navigator"),
        {.keys = "Ctrl+B", .icon = "navigator", .kind = CommandKind::Toggle}),
    row(Id::ShowInspector, Menu::View, "show-inspector", QT_TRANSLATE_NOOP("ui::Commands", "&Inspector"),
        {.keys = "Ctrl+I", .icon = "inspector", .kind = CommandKind::Toggle}),
    row(Id::ShowDrawer, Menu::View, "show-drawer", QT_TRANSLATE_NOOP("ui::Commands", "Dra&wer"),
        {.keys = "Ctrl+J", .icon = "drawer", .kind = CommandKind::Toggle}),
    row(Id::FullScreen, Menu::View, "full-screen", QT_TRANSLATE_NOOP("ui::Commands", "&Full Screen"),
        {.keys = "F11", .kind = CommandKind::Toggle}),
    row(Id::ZoomIn, Menu::View, "zoom-in", QT_TRANSLATE_NOOP("ui::Commands", "&Larger Text"),
        {.standardKey = QKeySequence::ZoomIn, .beginsGroup = true}),
    row(Id::ZoomOut, Menu::View, "zoom-out", QT_TRANSLATE_NOOP("ui::Commands", "&Smaller Text"),
        {.standardKey = QKeySequence::ZoomOut}),
    row(Id::ResetZoom, Menu::View, "reset-zoom", QT_TRANSLATE_NOOP("ui::Commands", "&Usual Text Size"),
        {.keys = "Ctrl+0"}),
    row(Id::ToggleFold, Menu::View, "toggle-fold", QT_TRANSLATE_NOOP("ui::Commands", "F&old or Unfold"),
        {.keys = "F9", .beginsGroup = true}),
    row(Id::FoldAll, Menu::View, "fold-all", QT_TRANSLATE_NOOP("ui::Commands", "Fold All Ma&ps and Lists"),
        {.keys = "Shift+F9"}),
    row(Id::UnfoldAll, Menu::View, "unfold-all", QT_TRANSLATE_NOOP("ui::Commands", "Unfold &All"),
        {.keys = "Ctrl+F9"}),
    row(Id::SystemAppearance, Menu::View, "system-appearance",
        QT_TRANSLATE_NOOP("ui::Commands", "Colours of the S&ystem"),
        {.kind = CommandKind::Choice, .beginsGroup = true}),
    row(Id::LightAppearance, Menu::View, "light-appearance",
        QT_TRANSLATE_NOOP("ui::Commands", "Li&ght Colours"), {.kind = CommandKind::Choice}),
    row(Id::DarkAppearance, Menu::View, "dark-appearance", QT_TRANSLATE_NOOP("ui::Commands", "&Dark Colours"),
        {.kind = CommandKind::Choice}),
    row(Id::HighContrastAppearance, Menu::View, "high-contrast-appearance",
        QT_TRANSLATE_NOOP("ui::Commands", "&High Contrast"), {.kind = CommandKind::Choice}),
    row(Id::BlankStage, Menu::View, "blank-stage", QT_TRANSLATE_NOOP("ui::Commands", "&Blank the Stage"),
        {.keys = "B", .kind = CommandKind::Toggle, .beginsGroup = true}),
    row(Id::SwapScreens, Menu::View, "swap-screens",
        QT_TRANSLATE_NOOP("ui::Commands", "Swap Stage and Des&k"), {.keys = "X", .icon = "swap"}),

    row(Id::Palette, Menu::Go, "palette", QT_TRANSLATE_NOOP("ui::Commands", "&All Commands…"),
        {.keys = "Ctrl+K; Ctrl+Shift+P", .icon = "find"}),
    row(Id::GoTo, Menu::Go, "go-to", QT_TRANSLATE_NOOP("ui::Commands", "Go to &Operation or File…"),
        {.keys = "Ctrl+T"}),
    row(Id::QuickOutline, Menu::Go, "quick-outline", QT_TRANSLATE_NOOP("ui::Commands", "Quick Out&line…"),
        {.keys = "Ctrl+Shift+O"}),
    row(Id::SearchContracts, Menu::Go, "search-contracts",
        QT_TRANSLATE_NOOP("ui::Commands", "&Search in All Contracts…"), {.keys = "Ctrl+Shift+H"}),
    row(Id::GoToDefinition, Menu::Go, "go-to-definition",
        QT_TRANSLATE_NOOP("ui::Commands", "Definition of S&ymbol"), {.keys = "F12", .beginsGroup = true}),
    row(Id::PeekDefinition, Menu::Go, "peek-definition",
        QT_TRANSLATE_NOOP("ui::Commands", "Pee&k at Definition"), {.keys = "Alt+F12"}),
    row(Id::FindUsages, Menu::Go, "find-usages", QT_TRANSLATE_NOOP("ui::Commands", "Usages of Sy&mbol"),
        {.keys = "Shift+F12"}),
    row(Id::ShowCardHere, Menu::Go, "show-card-here",
        QT_TRANSLATE_NOOP("ui::Commands", "&Jump to the Card Here")),
    row(Id::ShowEdit, Menu::Go, "show-edit", QT_TRANSLATE_NOOP("ui::Commands", "&Edit"),
        {.keys = "Ctrl+1", .icon = "edit", .kind = CommandKind::Choice, .beginsGroup = true}),
    row(Id::ShowCompare, Menu::Go, "show-compare", QT_TRANSLATE_NOOP("ui::Commands", "&Compare"),
        {.keys = "Ctrl+2", .icon = "compare", .kind = CommandKind::Choice}),
    row(Id::ShowReview, Menu::Go, "show-review", QT_TRANSLATE_NOOP("ui::Commands", "&Review"),
        {.keys = "Ctrl+3", .icon = "review", .kind = CommandKind::Choice}),
    row(Id::ShowPacket, Menu::Go, "show-packet", QT_TRANSLATE_NOOP("ui::Commands", "&Packet"),
        {.keys = "Ctrl+4", .icon = "packet", .kind = CommandKind::Choice}),
    row(Id::NextWorkspace, Menu::Go, "next-workspace", QT_TRANSLATE_NOOP("ui::Commands", "Next &Workspace"),
        {.keys = "Ctrl+PgDown"}),
    row(Id::PreviousWorkspace, Menu::Go, "previous-workspace",
        QT_TRANSLATE_NOOP("ui::Commands", "Pre&vious Workspace"), {.keys = "Ctrl+PgUp"}),
    row(Id::GoBack, Menu::Go, "go-back", QT_TRANSLATE_NOOP("ui::Commands", "&Back"),
        {.keys = "Alt+Left", .icon = "back", .beginsGroup = true}),
    row(Id::GoForward, Menu::Go, "go-forward", QT_TRANSLATE_NOOP("ui::Commands", "&Forward"),
        {.keys = "Alt+Right", .icon = "forward"}),
    row(Id::NextChange, Menu::Go, "next-change", QT_TRANSLATE_NOOP("ui::Commands", "&Next Change"),
        {.keys = "Alt+Down; N", .icon = "next", .beginsGroup = true}),
    row(Id::PreviousChange, Menu::Go, "previous-change",
        QT_TRANSLATE_NOOP("ui::Commands", "Previous C&hange"), {.keys = "Alt+Up; P", .icon = "previous"}),
    row(Id::NextItem, Menu::Go, "next-item", QT_TRANSLATE_NOOP("ui::Commands", "Next on &the Agenda"),
        {.keys = "PgDown", .icon = "next"}),
    row(Id::PreviousItem, Menu::Go, "previous-item",
        QT_TRANSLATE_NOOP("ui::Commands", "Previous on the Agen&da"), {.keys = "PgUp", .icon = "previous"}),
    row(Id::NextGap, Menu::Go, "next-gap", QT_TRANSLATE_NOOP("ui::Commands", "Next Problem or &Gap"),
        {.keys = "F8"}),
    row(Id::PreviousGap, Menu::Go, "previous-gap",
        QT_TRANSLATE_NOOP("ui::Commands", "Previo&us Problem or Gap"), {.keys = "Shift+F8"}),
    row(Id::NextPane, Menu::Go, "next-pane", QT_TRANSLATE_NOOP("ui::Commands", "Ne&xt Pane"),
        {.keys = "F6", .beginsGroup = true}),
    row(Id::PreviousPane, Menu::Go, "previous-pane", QT_TRANSLATE_NOOP("ui::Commands", "Prev&ious Pane"),
        {.keys = "Shift+F6"}),

    row(Id::ChooseContract, Menu::Compare, "choose-contract",
        QT_TRANSLATE_NOOP("ui::Commands", "C&ontract…")),
    row(Id::ChooseBaseline, Menu::Compare, "choose-baseline",
        QT_TRANSLATE_NOOP("ui::Commands", "&Baseline…")),
    row(Id::ChooseCandidate, Menu::Compare, "choose-candidate",
        QT_TRANSLATE_NOOP("ui::Commands", "&Candidate…")),
    row(Id::CompareWithFirst, Menu::Compare, "compare-with-first",
        QT_TRANSLATE_NOOP("ui::Commands", "Compare w&ith the First Commit")),
    row(Id::CompareWithPrevious, Menu::Compare, "compare-with-previous",
        QT_TRANSLATE_NOOP("ui::Commands", "Compare with the Pre&vious Commit")),
    row(Id::BaselineFile, Menu::Compare, "baseline-file",
        QT_TRANSLATE_NOOP("ui::Commands", "Compare wit&h a File…")),
    row(Id::SwapPair, Menu::Compare, "swap-pair",
        QT_TRANSLATE_NOOP("ui::Commands", "&Swap Baseline and Candidate"), {.icon = "swap"}),
    row(Id::FilterChanges, Menu::Compare, "filter-changes",
        QT_TRANSLATE_NOOP("ui::Commands", "&Filter Changes"),
        {.keys = "Ctrl+Shift+F", .icon = "filter", .beginsGroup = true}),
    row(Id::NextLens, Menu::Compare, "next-lens", QT_TRANSLATE_NOOP("ui::Commands", "&Next Lens"),
        {.keys = "T", .beginsGroup = true}),
    row(Id::TextLens, Menu::Compare, "text-lens", QT_TRANSLATE_NOOP("ui::Commands", "Lens: &Text"),
        {.kind = CommandKind::Choice}),
    row(Id::StructureLens, Menu::Compare, "structure-lens",
        QT_TRANSLATE_NOOP("ui::Commands", "Lens: St&ructure"), {.kind = CommandKind::Choice}),
    row(Id::WireLens, Menu::Compare, "wire-lens", QT_TRANSLATE_NOOP("ui::Commands", "Lens: On the &Wire"),
        {.kind = CommandKind::Choice}),
    row(Id::DocsLens, Menu::Compare, "docs-lens", QT_TRANSLATE_NOOP("ui::Commands", "Lens: &Docs"),
        {.kind = CommandKind::Choice}),
    row(Id::OtherEnd, Menu::Compare, "other-end", QT_TRANSLATE_NOOP("ui::Commands", "Other End of the &Move"),
        {.keys = "M", .beginsGroup = true}),
    row(Id::ExpandContext, Menu::Compare, "expand-context",
        QT_TRANSLATE_NOOP("ui::Commands", "Show More &Lines Around")),
    row(Id::FoldUnchanged, Menu::Compare, "fold-unchanged",
        QT_TRANSLATE_NOOP("ui::Commands", "Fold &Unchanged Lines")),
    row(Id::SyncScrolling, Menu::Compare, "sync-scrolling",
        QT_TRANSLATE_NOOP("ui::Commands", "Scroll Both Sides To&gether"),
        {.icon = "chain", .kind = CommandKind::Toggle}),
    row(Id::AlignRows, Menu::Compare, "align-rows", QT_TRANSLATE_NOOP("ui::Commands", "&Align Rows"),
        {.kind = CommandKind::Toggle}),
    row(Id::EditHere, Menu::Compare, "edit-here", QT_TRANSLATE_NOOP("ui::Commands", "&Edit Candidate Here"),
        {.keys = "E", .icon = "edit", .beginsGroup = true}),
    row(Id::ApplyRecipe, Menu::Compare, "apply-recipe",
        QT_TRANSLATE_NOOP("ui::Commands", "Apply Reci&pe to Candidate"), {.icon = "recipe"}),

    row(Id::Accept, Menu::Review, "accept", QT_TRANSLATE_NOOP("ui::Commands", "&Accept"),
        {.keys = "A", .icon = "accept"}),
    row(Id::AcceptWithPlan, Menu::Review, "accept-with-plan",
        QT_TRANSLATE_NOOP("ui::Commands", "Accept &with Plan…"), {.keys = "W", .icon = "plan"}),
    row(Id::Reject, Menu::Review, "reject", QT_TRANSLATE_NOOP("ui::Commands", "&Reject"),
        {.keys = "R", .icon = "reject"}),
    row(Id::Defer, Menu::Review, "defer", QT_TRANSLATE_NOOP("ui::Commands", "&Defer…"),
        {.keys = "D", .icon = "defer"}),
    row(Id::KeepDecision, Menu::Review, "keep-decision", QT_TRANSLATE_NOOP("ui::Commands", "&Keep Decision")),
    row(Id::AcceptSafe, Menu::Review, "accept-safe",
        QT_TRANSLATE_NOOP("ui::Commands", "Accept All &Safe and Docs…"),
        {.keys = "Shift+A", .beginsGroup = true}),
    row(Id::Comment, Menu::Review, "comment", QT_TRANSLATE_NOOP("ui::Commands", "&Comment"),
        {.keys = "C", .icon = "comment"}),
    row(Id::MarkSemantic, Menu::Review, "mark-semantic",
        QT_TRANSLATE_NOOP("ui::Commands", "&Mark as Change of Meaning…")),
    row(Id::NextUndecided, Menu::Review, "next-undecided",
        QT_TRANSLATE_NOOP("ui::Commands", "Next &Undecided"), {.keys = "U", .beginsGroup = true}),
    row(Id::PreviousUndecided, Menu::Review, "previous-undecided",
        QT_TRANSLATE_NOOP("ui::Commands", "Previous Undec&ided"), {.keys = "Shift+U"}),
    row(Id::NextComment, Menu::Review, "next-comment",
        QT_TRANSLATE_NOOP("ui::Commands", "Next &Open Comment"), {.keys = "J"}),
    row(Id::PreviousComment, Menu::Review, "previous-comment",
        QT_TRANSLATE_NOOP("ui::Commands", "&Previous Open Comment"), {.keys = "Shift+J"}),
    row(Id::StartMeeting, Menu::Review, "start-meeting",
        QT_TRANSLATE_NOOP("ui::Commands", "Start the Mee&ting…"),
        {.keys = "F5", .icon = "review", .beginsGroup = true}),
    row(Id::ResumeMeeting, Menu::Review, "resume-meeting",
        QT_TRANSLATE_NOOP("ui::Commands", "Resume the Meetin&g"), {.keys = "Shift+F5"}),
    row(Id::Park, Menu::Review, "park", QT_TRANSLATE_NOOP("ui::Commands", "Park &for Later…"), {.keys = "K"}),
    row(Id::PublishNote, Menu::Review, "publish-note",
        QT_TRANSLATE_NOOP("ui::Commands", "Pub&lish the Note")),
    row(Id::AddAction, Menu::Review, "add-action", QT_TRANSLATE_NOOP("ui::Commands", "&New Action Item…")),
    row(Id::EndMeeting, Menu::Review, "end-meeting", QT_TRANSLATE_NOOP("ui::Commands", "&End the Meeting")),
    row(Id::PrintStage, Menu::Review, "print-stage",
        QT_TRANSLATE_NOOP("ui::Commands", "Print Ever&y Stage Page…")),
    row(Id::ImportVotes, Menu::Review, "import-votes", QT_TRANSLATE_NOOP("ui::Commands", "Import &Votes…")),
    row(Id::ExportVotes, Menu::Review, "export-votes",
        QT_TRANSLATE_NOOP("ui::Commands", "&Hand Over My Votes…")),

    row(Id::AttachEvidence, Menu::Packet, "attach-evidence",
        QT_TRANSLATE_NOOP("ui::Commands", "&Attach Evidence…"), {.icon = "attach"}),
    row(Id::Sign, Menu::Packet, "sign", QT_TRANSLATE_NOOP("ui::Commands", "&Sign…"),
        {.keys = "Ctrl+Return", .icon = "sign", .beginsGroup = true}),
    row(Id::ExportPdf, Menu::Packet, "export-pdf", QT_TRANSLATE_NOOP("ui::Commands", "Export &PDF…"),
        {.icon = "export", .beginsGroup = true}),
    row(Id::ExportMarkdown, Menu::Packet, "export-markdown",
        QT_TRANSLATE_NOOP("ui::Commands", "Export &Markdown…")),
    row(Id::HandOver, Menu::Packet, "hand-over", QT_TRANSLATE_NOOP("ui::Commands", "&Hand Over…")),
    row(Id::ImportSignOffs, Menu::Packet, "import-sign-offs",
        QT_TRANSLATE_NOOP("ui::Commands", "&Import Sign-Offs…")),
    row(Id::VerifyPacket, Menu::Packet, "verify-packet",
        QT_TRANSLATE_NOOP("ui::Commands", "&Verify a Packet…"), {.icon = "verify", .beginsGroup = true}),

    row(Id::Settings, Menu::Tools, "settings", QT_TRANSLATE_NOOP("ui::Commands", "&Settings…"),
        {.standardKey = QKeySequence::Preferences, .icon = "settings"}),
    row(Id::LetterKeys, Menu::Tools, "letter-keys", QT_TRANSLATE_NOOP("ui::Commands", "Single-&Letter Keys"),
        {.kind = CommandKind::Toggle}),

    row(Id::HelpHere, Menu::Help, "help-here", QT_TRANSLATE_NOOP("ui::Commands", "&Help on What Is Focused"),
        {.keys = "F1", .icon = "help"}),
    row(Id::ExplainRule, Menu::Help, "explain-rule", QT_TRANSLATE_NOOP("ui::Commands", "&Explain This Rule"),
        {.keys = "Shift+F1"}),
    row(Id::KeyboardMap, Menu::Help, "keyboard-map", QT_TRANSLATE_NOOP("ui::Commands", "&Keyboard Map…"),
        {.icon = "keyboard"}),
    row(Id::CopyDetails, Menu::Help, "copy-details",
        QT_TRANSLATE_NOOP("ui::Commands", "&Copy Failure Details")),
    row(Id::ResetSample, Menu::Help, "reset-sample", QT_TRANSLATE_NOOP("ui::Commands", "&Reset the Sample"),
        {.beginsGroup = true}),
    row(Id::About, Menu::Help, "about", QT_TRANSLATE_NOOP("ui::Commands", "&About Countersign"),
        {.beginsGroup = true}),
};

} // namespace

std::span<const Command> allCommands()
{
    return Table;
}

const Command& commandOf(CommandId id)
{
    return *std::ranges::find(Table, id, &Command::id);
}

QList<QKeySequence> keysOf(const Command& command)
{
    QList<QKeySequence> keys;
    if (command.standardKey != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(command.standardKey);
    if (*command.keys != '\0')
        keys.append(QKeySequence::listFromString(QLatin1String(command.keys), QKeySequence::PortableText));
    // Without Shift the plus key of most keyboards gives "=".
    if (command.standardKey == QKeySequence::ZoomIn)
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    return keys;
}

} // namespace ui
