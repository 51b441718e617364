// SPDX-License-Identifier: GPL-3.0-or-later
// The navigator of comparing and reviewing: which changes there are, which of them to look at, and several
// safe ones accepted at once.
#pragma once

#include "ui/models/change_model.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class AcceptSheet;
class ChangeTree;
class Commands;
class FilterField;
class Workspace;

class ChangeList : public QWidget {
    Q_OBJECT
public:
    explicit ChangeList(Workspace& workspace, QWidget* parent = nullptr);

    /// What the pills of the window ask for: "undecided".
    void setFilter(const QString& filter);
    QString filter() const;
    void focusFilter();
    void chooseNext(int step);
    void chooseNextUndecided(int step);
    void chooseNextCommented(int step);
    /// The chosen change; of several, those that nobody has to do anything about. Again takes it back.
    void acceptSelected();
    /// Lists what would be accepted, and waits for Enter.
    void askToAcceptSafe();

    /// Takes on what can be done with the list of the page in sight.
    void connectCommands(const Commands& commands);

signals:
    /// Enter on a change: what belongs to it is wanted.
    void changeActivated(const std::string& place);
    void blindSpotChosen(const std::string& file, int line);
    /// A command needs the list: it is to be brought into sight.
    void sightWanted();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void setUpSheet();
    void connectParts();
    void chooseOrder(QAction* chosen);
    void showStudy();
    void showCounts();
    void showAcceptable();
    QString emptyText() const;

    Workspace& m_workspace;
    ChangeModel m_changes;
    QLabel* m_count;
    QToolButton* m_order;
    FilterField* m_filter;
    QStackedWidget* m_pages;
    ChangeTree* m_tree;
    QWidget* m_nothing;
    QLabel* m_nothingText;
    QPushButton* m_clear;
    AcceptSheet* m_sheet;
    QLabel* m_hidden;
    QToolButton* m_showIgnored;
    QPushButton* m_accept;
    QWidget* m_foot; ///< what is hidden, and the button to accept with
};

} // namespace ui
