// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_page.h"

#include "ui/contract_list.h"
#include "ui/file_facts.h"
#include "ui/file_pane.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

namespace ui {

EditPage::EditPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_contracts(new ContractList)
    , m_pane(new FilePane)
    , m_facts(new FileFacts)
{
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { showSnapshot(*snapshot); });
    connect(&workspace, &Workspace::fileChanged, this, &EditPage::showFile);
    connect(m_contracts, &ContractList::fileChosen, &workspace, &Workspace::readFile);
    connect(m_contracts, &ContractList::absentChosen, this, &EditPage::showAbsence);
    connect(view(), &TextView::caretMoved, this, [this] { m_facts->setCaret(view()->caret()); });
    connect(m_facts, &FileFacts::placeChosen, this, [this](core::Position place) {
        view()->setCaret(place);
        view()->setFocus();
    });
}

WorkspacePage EditPage::panes() const
{
    return {.navigator = {m_contracts, tr("Contracts")}, .centre = {m_pane, tr("File")}};
}

TextView* EditPage::view() const
{
    return m_pane->view();
}

const std::shared_ptr<const OpenFile>& EditPage::file() const
{
    return m_pane->file();
}

void EditPage::showSnapshot(const Snapshot& snapshot)
{
    m_facts->setFile(nullptr);
    m_contracts->setDiscovery(snapshot.discovery);
    emit fileShown();
}

void EditPage::showFile(std::shared_ptr<const OpenFile> file)
{
    if (file)
        m_pane->showFile(file, m_contracts->aboutChosen());
    else
        m_pane->showAbsence({}, tr("This file could not be read."));
    m_facts->setFile(std::move(file));
    m_facts->setCaret(view()->caret());
    emit fileShown();
}

void EditPage::showAbsence(const QString& name)
{
    m_workspace.closeFile();
    m_pane->showAbsence(name, m_contracts->aboutChosen());
    m_facts->setFile(nullptr);
    emit fileShown();
}

} // namespace ui
