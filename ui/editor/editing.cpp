// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editing.h"

#include "ui/workspace/workspace.h"

namespace ui {

namespace {

/// Nowhere, where the machine has no place for it.
std::filesystem::path recoveryFolder(const Surroundings& surroundings)
{
    const auto& folder = surroundings.stateFolder;
    return folder.empty() ? folder : folder / "recovery";
}

std::string runName(const Surroundings& surroundings)
{
    return "run-" + std::to_string(surroundings.chance());
}

} // namespace

Editing::Editing(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_outside(m_texts)
    , m_recovery(m_texts, recoveryFolder(workspace.surroundings()), runName(workspace.surroundings()))
{
    connect(&workspace, &Workspace::snapshotChanged, this,
        [this](const std::shared_ptr<const Snapshot>& snapshot) { follow(*snapshot); });
    connect(&m_texts, &EditedTexts::opened, this,
        [this](EditedText* text) { m_workspace.undoGroup().addStack(&text->steps()); });
    connect(&m_texts, &EditedTexts::edited, &workspace, &Workspace::textEdited);
    connect(&m_texts, &EditedTexts::settled, &workspace, &Workspace::textSettled);
    connect(&m_recovery, &Recovery::failed, this, &Editing::failed);
}

bool Editing::isPossible() const
{
    const auto& snapshot = m_workspace.snapshot();
    return snapshot && snapshot->revision.isWorkingTree();
}

void Editing::follow(const Snapshot& snapshot)
{
    const auto& root = snapshot.repository->root();
    if (root == m_texts.root())
        return;
    m_texts.setRoot(root);
    m_recovery.look();
}

} // namespace ui
