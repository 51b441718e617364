// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting as a list: what is in front is chosen in it, and choosing brings to the front.
#pragma once

#include "ui/meeting/desk_agenda_rows.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;

namespace ui {

class RowTree;

class DeskAgenda : public QWidget {
    Q_OBJECT
public:
    explicit DeskAgenda(QWidget* parent = nullptr);

    void showRows(const std::vector<DeskRow>& rows);
    /// In front; behind the last one: the summary.
    void showCurrent(std::size_t item);

signals:
    void itemChosen(std::size_t item);

private:
    void addRow(const DeskRow& row);
    QModelIndex indexOf(std::size_t item) const;

    QStandardItemModel m_items;
    QLabel* m_head;
    RowTree* m_tree;
    std::size_t m_current = 0;
    bool m_isShowing = false;
};

} // namespace ui
