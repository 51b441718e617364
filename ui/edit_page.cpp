// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_page.h"

#include "ui/caret_inspector.h"
#include "ui/contract_list.h"
#include "ui/editor/baseline_bars.h"
#include "ui/editor/editing.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/outline_pane.h"
#include "ui/editor/place_bar.h"
#include "ui/editor/text_travel.h"
#include "ui/file_facts.h"
#include "ui/frame/line_splitter.h"
#include "ui/preview/object_pane.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/front_contract.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QFocusEvent>
#include <QSignalBlocker>

#include <utility>

namespace ui {

namespace {

/// Keys that are held down are followed when they are let go.
constexpr int CaretPauseMs = 60;

/// Hands the keys to what stands above. No proxy: Tab would come by it, and leave out what stands between.
class NavigatorPane : public LineSplitter {
public:
    using LineSplitter::LineSplitter;

protected:
    void focusInEvent(QFocusEvent* event) override { widget(0)->setFocus(event->reason()); }
};

QWidget* oneAboveTheOther(QWidget* upper, QWidget* lower)
{
    auto* both = new NavigatorPane(Qt::Vertical);
    both->addWidget(upper);
    both->addWidget(lower);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 2);
    both->setSizes({1000, 2000});
    return both;
}

} // namespace

EditPage::EditPage(Workspace& workspace, Editing& editing, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_navigation(workspace, editing.texts())
    , m_contracts(new ContractList)
    , m_outline(new OutlinePane)
    , m_navigator(oneAboveTheOther(m_contracts, m_outline))
    , m_editor(new EditorView(workspace, editing))
    , m_travel(new TextTravel(workspace, *m_editor, this))
    , m_bars(new BaselineBars(workspace, *m_editor, this))
    , m_facts(new FileFacts)
    , m_inspector(new CaretInspector(workspace, editing.texts(), *this, *m_bars, this))
{
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&workspace, &Workspace::fileChanged, this, &EditPage::showFile);
    // Whoever opens a repository may choose a change of it at once.
    connect(
        &workspace, &Workspace::studyChanged, this, [this] { begin(true); }, Qt::QueuedConnection);
    connect(&workspace, &Workspace::studyFailed, this, [this] { begin(true); });
    connect(&workspace, &Workspace::selectionChanged, this, [this] {
        if (!m_chosen.empty())
            begin(true);
    });
    connect(m_contracts, &ContractList::fileChosen, this, &EditPage::chooseFile);
    connect(m_contracts, &ContractList::absentChosen, this, &EditPage::showAbsence);
    connect(m_editor, &EditorView::fileShown, this, &EditPage::showFacts);
    connect(m_editor, &EditorView::caretMoved, this, &EditPage::showCaret);
    connect(m_facts, &FileFacts::placeChosen, this, [this](core::Position place) {
        m_editor->view()->setCaret(place);
        m_editor->view()->setFocus();
    });
    m_editor->installEventFilter(this);
    connectNavigation();
}

void EditPage::connectNavigation()
{
    m_caretPause.setSingleShot(true);
    m_caretPause.setInterval(CaretPauseMs);
    connect(&m_caretPause, &QTimer::timeout, this, &EditPage::followCaret);
    connect(m_editor, &EditorView::caretMoved, &m_caretPause, qOverload<>(&QTimer::start));
    connect(&m_navigation, &Navigation::changed, this, &EditPage::showOutline);
    connect(m_outline, &OutlinePane::symbolChosen, this, &EditPage::goTo);
    connect(m_outline, &OutlinePane::scenarioChosen, m_inspector, &CaretInspector::goToCriterion);
    connect(&m_editor->placeBar(), &PlaceBar::nodeChosen, this, &EditPage::goTo);
    connect(&m_editor->placeBar(), &PlaceBar::rootChosen, &m_navigation, &Navigation::chooseRoot);
    showOutline();
}

WorkspacePage EditPage::panes() const
{
    return {.navigator = {m_navigator, tr("Outline")},
        .centre = {m_editor, tr("Files")},
        .inspector = {&m_inspector->pane(), tr("Preview")},
        .first = m_editor};
}

void EditPage::showSnapshot(const Snapshot& snapshot)
{
    {
        // What somebody waits for is followed once it comes.
        const QSignalBlocker quiet(m_workspace.isReading() ? m_contracts : nullptr);
        m_contracts->setDiscovery(snapshot.discovery);
    }
    begin(!snapshot.repository->isGit() || snapshot.discovery->contracts.size() == 1);
    showFacts();
}

/// With the contract that the strip above names; which one that is may take a while to find out.
void EditPage::begin(bool isFrontKnown)
{
    const std::shared_ptr<const Snapshot>& snapshot = m_workspace.snapshot();
    const bool isBegun = snapshot && m_begunIn.lock() == snapshot->repository && m_chosen.empty();
    if (!snapshot || !isFrontKnown || isBegun)
        return;
    m_begunIn = snapshot->repository;
    // Somebody has chosen one of their own.
    if (m_workspace.isReading() || m_editor->file())
        return;
    const std::string entry = frontEntry(m_workspace);
    if (entry == m_chosen)
        return;
    m_chosen.clear();
    m_contracts->choose(entry);
}

/// A file nobody looks at may be one of those that take long.
void EditPage::chooseFile(const std::string& path)
{
    if (m_editor->isVisible())
        m_workspace.readFile(path);
    else
        m_chosen = path;
}

bool EditPage::eventFilter(QObject* watched, QEvent* event)
{
    // A window that opens passes by here on its way to another page.
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &EditPage::readChosen, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void EditPage::readChosen()
{
    if (m_chosen.empty() || !m_editor->isVisible())
        return;
    const std::string path = std::exchange(m_chosen, {});
    // Whoever led here has asked for a file of their own, or shows one.
    if (!m_workspace.isReading() && !m_editor->file())
        m_workspace.readFile(path);
}

void EditPage::showFile(const std::shared_ptr<const OpenFile>& file)
{
    if (file) {
        m_contracts->follow(file->path);
        m_editor->showFile(file, m_contracts->aboutChosen());
    } else {
        m_editor->showAbsence({}, tr("This file could not be read."));
    }
}

void EditPage::showAbsence(const QString& name)
{
    m_workspace.closeFile();
    m_editor->showAbsence(name, m_contracts->aboutChosen());
}

void EditPage::showFacts()
{
    m_facts->setFile(m_editor->file());
    showCaret();
    showOutline();
    emit fileShown();
}

void EditPage::showCaret()
{
    if (m_editor->file())
        m_facts->setCaret(m_editor->view()->caret());
}

void EditPage::showOutline()
{
    const std::shared_ptr<const OpenFile> file = m_editor->file();
    if (file)
        m_navigation.look(file->path);
    const SharedSymbols root = file ? m_navigation.rootOf(file->path) : nullptr;
    m_editor->placeBar().showRoots(file ? m_navigation.rootsOf(file->path) : StudySymbols(), root);
    m_outline->setSymbols(root, file ? file->path : std::string(), whyNoOutline());
    // With every key a text is read, and nobody looks beside it before they pause.
    m_caretPause.start();
}

/// Of the contract that is shown.
void EditPage::goTo(const core::Node& node)
{
    const SharedSymbols root = m_navigation.rootOf(m_editor->file()->path);
    const SymbolPlace place = m_navigation.placeNow(*root, node);
    m_travel->goTo(place.file, place.offset);
}

bool EditPage::stepChange(int by)
{
    return m_bars->step(by);
}

QString EditPage::whyNoOutline() const
{
    const std::shared_ptr<const OpenFile> file = m_editor->file();
    if (!file)
        return tr("No file is open.");
    if (!file->diagnostics)
        return tr("Files in this language are shown, but not read yet.");
    if (m_navigation.rootOf(file->path))
        return tr("The contract offers nothing yet. The Edit menu has commands that add to it.");
    return m_navigation.isReading() ? tr("The contract is being read.")
                                    : tr("This file belongs to no contract that could be read.");
}

void EditPage::followCaret()
{
    const std::shared_ptr<const OpenFile> file = m_editor->file();
    const SharedSymbols root = file ? m_navigation.rootOf(file->path) : nullptr;
    const core::Node node = root ? m_navigation.nodeAt(*root, caretPlace()) : core::Node();
    m_editor->placeBar().showPlace(root, node);
    m_outline->follow(root ? root->symbolAt(node) : nullptr);
    m_inspector->follow(root, node);
}

SymbolPlace EditPage::caretPlace() const
{
    return {m_editor->file()->path, m_editor->caretOffset()};
}

} // namespace ui
