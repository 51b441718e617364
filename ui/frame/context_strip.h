// SPDX-License-Identifier: GPL-3.0-or-later
// Which repository, which contract, and the pair that rules all four workspaces.
#pragma once

#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QMenu;
class QToolButton;

namespace ui {

class Commands;
class DropButton;
class RevisionButton;

class ContextStrip : public QFrame {
    Q_OBJECT
public:
    ContextStrip(Workspace& workspace, const Commands& commands, QWidget* parent = nullptr);

    void chooseContract();
    RevisionButton& baseline() const { return *m_baseline; }
    RevisionButton& candidate() const { return *m_candidate; }

signals:
    /// Nothing changes in it: its file is wanted.
    void fileWanted(const std::string& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpParts(const Commands& commands);
    void connectWorkspace();
    void showSnapshot(const Snapshot& snapshot);
    void showStudy(const Study& study);
    void showContract();
    void offerRevisions(std::vector<core::Commit> commits);
    void fillContracts();
    void goTo(const core::ComparedContract& contract);

    Workspace& m_workspace;
    DropButton* m_repository;
    DropButton* m_contract;
    QMenu* m_contracts;
    RevisionButton* m_baseline;
    RevisionButton* m_candidate;
    QToolButton* m_swap;
    QToolButton* m_search;
    Task<core::Result<std::vector<core::Commit>>> m_commits;
};

} // namespace ui
