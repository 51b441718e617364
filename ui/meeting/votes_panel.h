// SPDX-License-Identifier: GPL-3.0-or-later
// One's own votes before a meeting: a list of the changes, one key for each, seen by nobody else.
#pragma once

#include <QStandardItemModel>
#include <QString>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace ui {

class ButtonRow;
class RowTree;
struct Standing;
class Ballot;

class VotesPanel : public QWidget {
    Q_OBJECT
public:
    explicit VotesPanel(QWidget* parent = nullptr);

    void showVotes(const Standing& standing, const Ballot& ballot);

signals:
    void voted(const std::string& place, const std::string& verdict);
    void saveWanted();
    void journalWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();
    void vote(std::string_view verdict);
    void choose(int row);

    QStandardItemModel m_items;
    RowTree* m_tree;
    QPushButton* m_save;
    QPushButton* m_journal;
};

} // namespace ui
