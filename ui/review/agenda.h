// SPDX-License-Identifier: GPL-3.0-or-later
// The navigator of reviewing: what is left to talk about, in the order to work in.
#pragma once

#include "ui/models/agenda_model.h"

#include <QWidget>

#include <string>

class QLabel;

namespace ui {

class RowTree;
class Workspace;

class Agenda : public QWidget {
    Q_OBJECT
public:
    explicit Agenda(Workspace& workspace, QWidget* parent = nullptr);

    /// Null while nothing is chosen.
    const AgendaItem* chosen() const;
    /// The next thing that is not done; from the beginning again behind the end.
    void chooseNextOpen();
    std::size_t openCount() const { return m_items.openCount(); }

signals:
    /// Another item, or the same one with something said of it.
    void chosenChanged();

private:
    void refresh();
    void restore();
    void choose(const QModelIndex& index);
    void takeChoice(const QModelIndex& current);
    void followWorkspace(const std::string& place);

    Workspace& m_workspace;
    AgendaModel m_items;
    QLabel* m_head;
    RowTree* m_tree;
    std::string m_key; ///< of what is chosen
    bool m_isRestoring = false;
};

} // namespace ui
