// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_guide.h"

#include "core/compat/rule.h"
#include "ui/bubble.h"
#include "ui/enter_key.h"
#include "ui/glossary.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/study_entries.h"
#include "ui/settings/keyboard_map.h"
#include "ui/settings/settings_window.h"
#include "ui/text.h"
#include "ui/toast.h"
#include "ui/welcome/recent_row.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QProcess>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

std::vector<PaletteEntry> recentEntries(const std::function<void(const QString& path)>& open)
{
    std::vector<PaletteEntry> entries;
    for (const RecentRepository& recent : recentRepositories())
        entries.push_back({.kind = PaletteKind::Place,
            .text = toShown(QFileInfo(recent.path).fileName().toStdString()),
            .detail = toShown(recent.path.toStdString()),
            .keys = stateText(recent),
            .icon = QIcon(QStringLiteral(":/icons/folder.svg")),
            .choose = [path = recent.path, open] { open(path); }});
    return entries;
}

} // namespace

WindowGuide::WindowGuide(Commands& commands, Workspace& workspace, QMainWindow& window)
    : QObject(&window)
    , m_commands(commands)
    , m_workspace(workspace)
    , m_window(window)
    , m_palette(new CommandPalette(&window))
    , m_recent(new CommandPalette(&window))
    , m_toast(new Toast(&window))
{
    new LetterKeys(commands, &window);
    new EnterKey(&window);
    setUpPalette();
    setUpUndo();
    setUpHelp();
    setUpWindows();
}

void WindowGuide::say(const QString& sentence)
{
    m_toast->say(sentence, false);
}

void WindowGuide::setUpPalette()
{
    const GoToText goToText = [this](
                                  const std::string& file, core::Position at) { emit textChosen(file, at); };
    const GoToChange goToChange = [this](const std::string& place) {
        m_workspace.select(place);
        emit changeChosen(place);
    };
    const auto whileStudied = [this](auto entriesOf) {
        return [this, entriesOf] {
            return m_workspace.study() ? entriesOf(m_workspace.study()) : std::vector<PaletteEntry>();
        };
    };
    using SharedStudy = std::shared_ptr<const Study>;
    m_palette->addSource([this] { return commandEntries(m_commands); });
    m_palette->addSource(
        whileStudied([goToChange](const SharedStudy& study) { return changeEntries(study, goToChange); }));
    m_palette->addSource(
        whileStudied([goToText](const SharedStudy& study) { return contractEntries(study, goToText); }));
    m_palette->addSource([this, goToText] {
        const auto& snapshot = m_workspace.snapshot();
        return snapshot ? fileEntries(*snapshot, goToText) : std::vector<PaletteEntry>();
    });
    m_recent->addSource(
        [this] { return recentEntries([this](const QString& path) { emit repositoryChosen(path); }); });
    m_commands.on(CommandId::Palette, this, [this] { m_palette->openWith({}); });
    m_commands.on(CommandId::GoTo, this, [this] { m_palette->openWith(QStringLiteral("@")); });
    m_commands.on(CommandId::OpenRecent, this, [this] { m_recent->openWith({}); });
}

/// Undo names what it takes back; the toast offers the same.
void WindowGuide::setUpUndo()
{
    QUndoGroup& group = m_workspace.undoGroup();
    QAction* undo = m_commands.action(CommandId::Undo);
    QAction* redo = m_commands.action(CommandId::Redo);
    m_commands.on(CommandId::Undo, &group, [&group] { group.undo(); });
    m_commands.on(CommandId::Redo, &group, [&group] { group.redo(); });
    undo->setEnabled(group.canUndo());
    redo->setEnabled(group.canRedo());
    connect(&group, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    connect(&group, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    connect(&group, &QUndoGroup::undoTextChanged, undo, [undo](const QString& what) {
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(what));
    });
    connect(&group, &QUndoGroup::redoTextChanged, redo, [redo](const QString& what) {
        redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(what));
    });
    // Whatever has the keys meanwhile: the toast takes back what it says.
    QUndoStack& steps = m_workspace.statements().stack();
    connect(&m_workspace, &Workspace::said, m_toast,
        [this, &steps](const QString& sentence) { m_toast->say(sentence, steps.canUndo()); });
    connect(m_toast, &Toast::undoAsked, &steps, &QUndoStack::undo);
    // What was said holds until something else is said, taken back, or of another review.
    connect(&steps, &QUndoStack::indexChanged, m_toast, &QWidget::hide);
}

void WindowGuide::setUpHelp()
{
    m_commands.on(CommandId::HelpHere, this, [this] { helpHere(); });
    m_commands.on(CommandId::ExplainRule, this, [this] { explainRule(); });
    QAction* rule = m_commands.action(CommandId::ExplainRule);
    const auto enable = [this, rule] {
        rule->setEnabled(m_workspace.snapshot() || !m_workspace.selected().empty());
    };
    enable();
    connect(&m_workspace, &Workspace::selectionChanged, rule, enable);
    connect(&m_workspace, &Workspace::snapshotChanged, rule, enable);
}

void WindowGuide::helpHere()
{
    QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : m_window.centralWidget();
    if (const std::optional<Term> term = termAt(focus)) {
        explain(*term, *focus);
        return;
    }
    const QString about = focus->accessibleDescription();
    (new Bubble(focus->accessibleName().isEmpty() ? tr("Countersign") : focus->accessibleName(),
         about.isEmpty()
             ? tr("F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its "
                  "name, and the keyboard map in the Help menu has all keys.")
             : about,
         focus))
        ->openAt(*focus);
}

void WindowGuide::explainRule()
{
    QWidget* beside = m_window.focusWidget() ? m_window.focusWidget() : m_window.centralWidget();
    if (const std::optional<RuleWords> words = m_ruleHere()) {
        (new Bubble(words->title, words->text, beside))->openAt(*beside);
        return;
    }
    const auto& study = m_workspace.study();
    const ChangeRef change = study ? study->change(m_workspace.selected()) : ChangeRef();
    const core::Rule* rule = change ? core::findRule(core::currentRuleId(change.finding->rule)) : nullptr;
    if (!rule) {
        say(tr("No rule speaks of what stands here."));
        return;
    }
    const QString why = toShown(rule->why);
    (new Bubble(toShown(rule->id),
         rule->recipe.empty() ? why : QStringLiteral("%1\n\n%2").arg(why, toShown(rule->recipe)), beside))
        ->openAt(*beside);
}

void WindowGuide::setUpWindows()
{
    m_commands.on(CommandId::KeyboardMap, this, [this] { (new KeyboardMap(m_commands, &m_window))->show(); });
    m_commands.on(CommandId::Settings, this, [this] { (new SettingsWindow(m_commands, &m_window))->show(); });
    m_commands.on(CommandId::NewWindow, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--new-window")});
    });
}

} // namespace ui
