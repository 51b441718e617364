// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_page.h"

#include "ui/contract_list.h"
#include "ui/editor/editor_view.h"
#include "ui/file_facts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QSignalBlocker>

#include <utility>

namespace ui {

EditPage::EditPage(Workspace& workspace, Editing& editing, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_contracts(new ContractList)
    , m_editor(new EditorView(workspace, editing))
    , m_facts(new FileFacts)
{
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&workspace, &Workspace::fileChanged, this, &EditPage::showFile);
    connect(m_contracts, &ContractList::fileChosen, this, &EditPage::chooseFile);
    connect(m_contracts, &ContractList::absentChosen, this, &EditPage::showAbsence);
    connect(m_editor, &EditorView::fileShown, this, &EditPage::showFacts);
    connect(m_editor, &EditorView::caretMoved, this, &EditPage::showCaret);
    connect(m_facts, &FileFacts::placeChosen, this, [this](core::Position place) {
        m_editor->view()->setCaret(place);
        m_editor->view()->setFocus();
    });
    m_editor->installEventFilter(this);
}

WorkspacePage EditPage::panes() const
{
    return {.navigator = {m_contracts, tr("Contracts")}, .centre = {m_editor, tr("Files")}};
}

void EditPage::showSnapshot(const Snapshot& snapshot)
{
    {
        // What somebody waits for is followed once it comes.
        const QSignalBlocker quiet(m_workspace.isReading() ? m_contracts : nullptr);
        m_contracts->setDiscovery(snapshot.discovery);
    }
    showFacts();
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
    emit fileShown();
}

void EditPage::showCaret()
{
    if (m_editor->file())
        m_facts->setCaret(m_editor->view()->caret());
}

} // namespace ui
