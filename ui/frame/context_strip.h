// SPDX-License-Identifier: GPL-3.0-or-later
// Which repository, which contract, and the pair that rules all four workspaces.
#pragma once

#include "ui/task.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QLabel;
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
    /// False: there is none of this id.
    bool goToContract(const std::string& id);
    RevisionButton& baseline() const { return *m_baseline; }
    RevisionButton& candidate() const { return *m_candidate; }

signals:
    /// Nothing changes in it: its file is wanted.
    void fileWanted(const std::string& path);
    /// A file that is still to be named, as the baseline.
    void baselineFileWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What is read after the rest of a snapshot.
    struct History {
        std::vector<core::Commit> commits = {}; ///< the last ones
        std::string first = {};
    };

    void setUpParts(const Commands& commands);
    void connectWorkspace();
    void connectSides();
    void chooseBaseline(const std::string& revision);
    /// The commit that history began with as the baseline.
    void compareWithFirst();
    /// The commit before the candidate's.
    void compareWithPrevious();
    void showSnapshot(const Snapshot& snapshot);
    void showStudy(const Study& study);
    void showSidesToCome();
    void sayWhatIsOff(const core::Repository& repository);
    void showContract();
    void showHistory(const History& history);
    void fillContracts();
    void goTo(const core::ComparedContract& contract);

    Workspace& m_workspace;
    const Commands& m_commands;
    DropButton* m_repository;
    DropButton* m_contract;
    QMenu* m_contracts;
    QLabel* m_beforeContract;
    RevisionButton* m_baseline;
    RevisionButton* m_candidate;
    QToolButton* m_swap;
    QToolButton* m_search;
    std::shared_ptr<const core::Repository> m_historyOf;
    std::string m_first; ///< the commit that history began with; empty: not known
    Task<History> m_history;
};

} // namespace ui
