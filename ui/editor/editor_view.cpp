// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_view.h"

#include "core/document/document.h"
#include "core/document/text_break.h"
#include "ui/editor/editing.h"
#include "ui/editor/editor_page.h"
#include "ui/editor/place_bar.h"
#include "ui/editor/question_strip.h"
#include "ui/editor/recovery_page.h"
#include "ui/editor/saving_trouble.h"
#include "ui/editor/unsaved_question.h"
#include "ui/status_page.h"
#include "ui/text.h"
#include "ui/text_view/link_clicks.h"
#include "ui/text_view/readable_lines.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>
#include <QFocusEvent>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* ReadOutKey = "text/readOutLargeTexts";

} // namespace

EditorView::EditorView(Workspace& workspace, Editing& editing, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editing(editing)
    , m_diagnoses(workspace, editing.texts())
    , m_recovered(new QuestionStrip(this))
    , m_tabs(new QTabBar(this))
    , m_place(new PlaceBar(this))
    , m_stack(new QStackedWidget(this))
    , m_absence(new StatusPage({}, m_stack))
    , m_recoveryPage(new RecoveryPage(m_stack))
    , m_readsOutLargeTexts(QSettings().value(QLatin1String(ReadOutKey), false).toBool())
{
    setUpTabs();
    m_absence->setSentence(tr("No file is open."), tr("Choose one in the list of contracts."));
    m_stack->addWidget(m_absence);
    m_stack->addWidget(m_recoveryPage);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_recovered);
    column->addWidget(m_tabs);
    column->addWidget(m_place);
    column->addWidget(m_stack, 1);
    setAccessibleName(tr("Editor"));
    // Who types before the text is there means the text: no letter is a command here.
    setAttribute(Qt::WA_InputMethodEnabled);
    bringToFront(m_absence);

    connect(&editing.texts(), &EditedTexts::dirtyChanged, this, [this](const std::string& path) {
        if (EditorPage* changed = pageOf(path))
            nameTab(tabOf(changed));
    });
    connectSaving();
    connect(&m_diagnoses, &Diagnoses::changed, this, &EditorView::noteDiagnosed);
    connect(
        &workspace, &Workspace::textRead, this, [this](const std::string& path) { diagnoseUnsaved(path); });
    connect(&workspace, &Workspace::snapshotChanged, this, &EditorView::closePagesOfOtherRevisions);
    setUpRecovery();
}

void EditorView::setUpTabs()
{
    m_tabs->setAccessibleName(tr("Open files"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setUsesScrollButtons(true);
    // For the mouse; keys choose a file in the list of contracts or in the palette.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &EditorView::showTab);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &EditorView::closeTab);
}

void EditorView::showFile(std::shared_ptr<const OpenFile> file, const QString& about)
{
    EditorPage* shown = pageOf(file->path);
    if (!shown && m_looked && !m_looked->isDirty())
        shown = m_looked;
    if (!shown)
        shown = m_looked = makePage();
    fill(*shown, std::move(file), about);
    const int tab = tabOf(shown);
    nameTab(tab);
    m_tabs->setCurrentIndex(tab);
    showTab(tab);
}

void EditorView::fill(EditorPage& page, std::shared_ptr<const OpenFile> file, const QString& about)
{
    EditedText* known = m_editing.texts().find(file->path);
    const bool isShown = page.file() && page.path() == file->path && known && page.view()->edited() == known;
    if (page.file() && page.path() != file->path)
        m_diagnoses.remove(std::string(page.path()));
    if (hasOverlongLine(*file->text) && !known)
        page.showLaidOut(file, about);
    else if (!isShown && m_editing.isPossible())
        page.showToEdit(file, about, m_editing.texts().edit(file->path, file->text));
    else if (!isShown)
        page.showToRead(file, about);
    if (!page.isDirty())
        m_diagnoses.add(std::move(file));
}

void EditorView::showAbsence(const QString& name, const QString& why)
{
    m_absence->setSentence(name.isEmpty() ? why : name, name.isEmpty() ? QString() : why);
    bringToFront(m_absence);
    emit fileShown();
}

std::shared_ptr<const OpenFile> EditorView::file() const
{
    return page() ? page()->file() : nullptr;
}

const core::Diagnostic* EditorView::breakInFront() const
{
    const std::shared_ptr<const OpenFile> shown = file();
    return shown && shown->diagnostics ? core::firstBreak(*shown->diagnostics) : nullptr;
}

TextView* EditorView::view() const
{
    return page() ? page()->view() : nullptr;
}

std::set<std::string> EditorView::openFiles() const
{
    std::set<std::string> files;
    for (const EditorPage* each : m_pages)
        files.insert(each->path());
    return files;
}

std::uint32_t EditorView::caretOffset() const
{
    return page()->caretOffset();
}

void EditorView::setQuestion(QWidget* sheet)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_stack), sheet);
    QWidget* before = m_place;
    for (QWidget* each : sheet->findChildren<QWidget*>())
        if ((each->focusPolicy() & Qt::TabFocus) != 0)
            setTabOrder(std::exchange(before, each), each);
}

void EditorView::goTo(const std::string& path, std::uint32_t offset)
{
    EditorPage* wanted = pageOf(path);
    if (!wanted)
        return;
    m_tabs->setCurrentIndex(tabOf(wanted));
    showTab(tabOf(wanted));
    wanted->goTo(offset);
    wanted->view()->setFocus();
}

void EditorView::save()
{
    if (page())
        m_editing.texts().save(page()->path());
}

void EditorView::saveAll()
{
    m_editing.texts().saveAll();
}

void EditorView::connectSaving()
{
    EditedTexts& texts = m_editing.texts();
    connect(&texts, &EditedTexts::savingEnded, this, &EditorView::endSaving);
    connect(&texts, &EditedTexts::refused, this, &EditorView::explainRefusal);
    connect(&texts, &EditedTexts::foundReadOnly, this,
        [this](const std::string& path) { bringToSight(path)->trouble().explainReadOnly(path); });
    connect(&texts, &EditedTexts::notSaved, this, [this](const std::string& path, const core::Error& error) {
        if (m_editing.texts().find(path))
            bringToSight(path)->trouble().explain(path, error);
    });
}

/// The text that was not saved, with what is to be said about it.
EditorPage* EditorView::bringToSight(const std::string& path)
{
    emit sightWanted();
    if (!pageOf(path))
        showUnsaved(*m_editing.texts().find(path), tr("not saved yet"));
    m_tabs->setCurrentIndex(tabOf(pageOf(path)));
    showTab(tabOf(pageOf(path)));
    return pageOf(path);
}

void EditorView::explainRefusal(const std::string& path)
{
    const EditedText* text = m_editing.texts().find(path);
    bringToSight(path);
    if (view()->edited() == text)
        page()->explainRefusal();
    else
        emit m_editing.failed(
            {core::ErrorCode::NotWritable, path + " was not saved: another program changed it",
                "look at the working tree, and decide there which of the two texts stays"});
}

void EditorView::closeFile()
{
    if (page())
        closeTab(m_tabs->currentIndex());
}

bool EditorView::mayClose(const std::function<void()>& again)
{
    EditedTexts& texts = m_editing.texts();
    if (!texts.isDirty())
        return true;
    askAboutUnsaved(*window(), unsavedPaths(), [this, &texts, again](UnsavedAnswer answer) {
        if (answer == UnsavedAnswer::Discard) {
            for (EditedText* text : texts.all())
                text->discard();
            again();
        } else if (answer == UnsavedAnswer::Save) {
            texts.saveAll();
            // What somebody has to decide first is not saved, and the window stays.
            m_afterSaving = texts.isSaving() ? again : nullptr;
        }
    });
    return false;
}

void EditorView::endSaving()
{
    const auto next = std::exchange(m_afterSaving, nullptr);
    if (next && !m_editing.texts().isDirty())
        next();
}

QStringList EditorView::unsavedPaths() const
{
    QStringList paths;
    for (const EditedText* text : m_editing.texts().all()) {
        if (text->isDirty())
            paths << toShown(text->path());
    }
    return paths;
}

void EditorView::setZoom(int points)
{
    m_zoom = points;
    for (EditorPage* each : m_pages)
        each->view()->setZoom(points);
    if (view())
        m_zoom = view()->zoom();
}

EditorPage* EditorView::page() const
{
    return qobject_cast<EditorPage*>(m_stack->currentWidget());
}

EditorPage* EditorView::pageOf(const std::string& path) const
{
    const auto found =
        std::ranges::find_if(m_pages, [&](const EditorPage* each) { return each->path() == path; });
    return found == m_pages.end() ? nullptr : *found;
}

int EditorView::tabOf(const EditorPage* page) const
{
    return static_cast<int>(m_pages.indexOf(page));
}

EditorPage* EditorView::makePage()
{
    auto* made = new EditorPage(m_stack);
    made->setReadsOutLargeTexts(m_readsOutLargeTexts);
    made->trouble().serve(m_editing.texts());
    made->view()->setZoom(m_zoom);
    connect(made->view(), &TextView::caretMoved, this, &EditorView::caretMoved);
    connect(new LinkClicks(*made->view()), &LinkClicks::clicked, this, &EditorView::definitionWanted);
    connect(made, &EditorPage::largeTextsWanted, this, &EditorView::letLargeTextsBeRead);
    m_stack->addWidget(made);
    m_pages << made;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab({});
    m_tabs->show();
    return made;
}

void EditorView::bringToFront(QWidget* shown)
{
    // A window that is not in front yet has its own idea of who gets the keys.
    const bool hasKeys = window()->focusWidget() == this;
    m_stack->setCurrentWidget(shown);
    m_place->setVisible(page() != nullptr);
    if (page())
        m_place->showFile(toShown(page()->path()), page()->about());
    // What was recovered has tabs of its own, and belongs to none of these.
    m_tabs->setVisible(m_tabs->count() > 0 && shown != m_recoveryPage);
    // Where there is no text, the pane itself has the keys. No proxy: Tab would come to the text by it, and
    // leave out what stands between the two in the order of Tab.
    setFocusPolicy(shown == m_absence ? Qt::TabFocus : Qt::NoFocus);
    if (hasKeys && shown != m_absence)
        shown->setFocus();
}

void EditorView::focusInEvent(QFocusEvent* event)
{
    if (m_stack->currentWidget() == m_absence)
        QWidget::focusInEvent(event);
    else
        m_stack->currentWidget()->setFocus(event->reason());
}

void EditorView::nameTab(int tab)
{
    const EditorPage& named = *m_pages[tab];
    const QString path = toShown(named.path());
    QString name = QFileInfo(path).fileName().replace('&', QLatin1String("&&"));
    m_tabs->setTabText(tab, named.isDirty() ? QStringLiteral("\u2022 ") + name : name);
    m_tabs->setTabToolTip(tab, path.toHtmlEscaped());
    m_tabs->setAccessibleTabName(tab, named.isDirty() ? tr("%1, unsaved").arg(path) : path);
    if (named.isDirty() && m_looked == &named)
        m_looked = nullptr;
}

void EditorView::showTab(int tab)
{
    bringToFront(tab < 0 || tab >= m_pages.size() ? static_cast<QWidget*>(m_absence) : m_pages[tab]);
    emit fileShown();
    emit caretMoved();
}

void EditorView::closeTab(int tab)
{
    EditorPage* closed = m_pages.value(tab);
    if (!closed || !closed->isDirty()) {
        removeTab(tab);
        return;
    }
    askAboutUnsaved(
        *window(), {toShown(closed->path())}, [this, path = closed->path()](UnsavedAnswer answer) {
            EditedText* text = m_editing.texts().find(path);
            if (answer == UnsavedAnswer::Stay || !text)
                return;
            answer == UnsavedAnswer::Save ? m_editing.texts().save(path) : text->discard();
            if (EditorPage* page = pageOf(path))
                removeTab(tabOf(page));
        });
}

/// The text goes on being edited wherever else it is shown.
void EditorView::removeTab(int tab)
{
    EditorPage* removed = m_pages.value(tab);
    if (!removed)
        return;
    m_pages.removeAt(tab);
    if (m_looked == removed)
        m_looked = nullptr;
    m_diagnoses.remove(std::string(removed->path()));
    m_stack->removeWidget(removed);
    removed->deleteLater();
    m_tabs->removeTab(tab);
    m_tabs->setVisible(m_tabs->count() > 0);
    m_absence->setSentence(tr("No file is open."), tr("Choose one in the list of contracts."));
    showTab(m_tabs->currentIndex());
}

void EditorView::closePagesOfOtherRevisions()
{
    const core::Revision& revision = m_workspace.snapshot()->revision;
    const std::string shown = m_workspace.snapshot()->repository->root().string() + '\n' + revision.commit;
    if (std::exchange(m_revision, shown) == shown)
        return;
    while (!m_pages.isEmpty())
        removeTab(0);
}

void EditorView::noteDiagnosed(const std::string& path)
{
    const auto diagnosed = m_diagnoses.of(path);
    m_problems.setFiles(m_diagnoses.all());
    EditorPage* shown = diagnosed ? pageOf(path) : nullptr;
    if (!shown)
        return;
    shown->setDiagnosed(diagnosed);
    if (shown == page())
        emit fileShown();
}

void EditorView::letLargeTextsBeRead()
{
    m_readsOutLargeTexts = true;
    QSettings().setValue(QLatin1String(ReadOutKey), true);
    for (EditorPage* each : m_pages)
        each->setReadsOutLargeTexts(true);
}

void EditorView::setUpRecovery()
{
    Recovery& recovery = m_editing.recovery();
    connect(m_recovered->addAnswer(tr("Show &differences")), &QPushButton::clicked, this, [this] {
        m_recoveryPage->showRecovered(m_editing.recovery().pending());
        bringToFront(m_recoveryPage);
        m_recoveryPage->setFocus();
    });
    connect(m_recovered->addAnswer(tr("&Keep")), &QPushButton::clicked, this, [this] {
        m_editing.recovery().keep();
        if (view())
            view()->setFocus();
    });
    connect(m_recovered->addAnswer(tr("Dis&card\u2026")), &QPushButton::clicked, this, [this] {
        const auto count = static_cast<int>(m_editing.recovery().pending().size());
        askToDiscardRecovered(*window(), count, [this] { m_editing.recovery().discard(); });
    });
    connect(&recovery, &Recovery::found, this, &EditorView::askAboutRecovered);
    connect(&recovery, &Recovery::decided, this, &EditorView::endRecovery);
}

void EditorView::askAboutRecovered()
{
    const std::vector<RecoveredText>& found = m_editing.recovery().pending();
    const auto count = static_cast<int>(found.size());
    const bool isOlder = std::ranges::any_of(found, &RecoveredText::isOlder);
    QStringList names;
    for (const RecoveredText& each : found)
        names << toShown(each.path());
    const QString paths = QLocale().createSeparatedList(names);
    m_recovered->ask(
        (isOlder ? tr(
             "%n file(s) with changes nobody had saved were recovered, but something was saved later: look "
             "at the differences first. %1",
             nullptr, count)
                 : tr("%n file(s) with changes nobody had saved were recovered: %1", nullptr, count))
            .arg(paths));
}

/// What is kept stands in tabs of its own, ready to be saved.
void EditorView::endRecovery()
{
    m_recovered->hide();
    for (const EditedText* text : m_editing.texts().all()) {
        if (text->isDirty() && !pageOf(text->path()))
            showUnsaved(*text, tr("recovered, not saved yet"));
    }
    if (m_stack->currentWidget() == m_recoveryPage)
        showTab(m_tabs->currentIndex());
}

void EditorView::showUnsaved(const EditedText& text, const QString& about)
{
    showFile(std::make_shared<const OpenFile>(
                 OpenFile {text.path(), text.onDisk(), {}, encodingOf(text.onDisk()->bytes())}),
        about);
    diagnoseUnsaved(text.path());
}

/// What never was shown as the disk has it: nothing was found in that, but something may be in this.
void EditorView::diagnoseUnsaved(const std::string& path)
{
    const auto live = m_workspace.liveTexts().find(path);
    if (live == m_workspace.liveTexts().end() || !pageOf(path) || m_diagnoses.of(path))
        return;
    const core::Document& read = live->second->document();
    m_diagnoses.add(std::make_shared<const OpenFile>(
        OpenFile {path, read.tree.sharedSource(), read.diagnostics, encodingOf(read.tree.source().bytes())}));
}

} // namespace ui
