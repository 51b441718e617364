// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/agenda.h"

#include "ui/card/row_tree.h"
#include "ui/models/change_model.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ui {

Agenda::Agenda(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new QLabel(this))
    , m_tree(new RowTree(this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(8, 8, 8, 8);
    m_tree->setAccessibleName(tr("Agenda"));
    m_tree->setModel(&m_items);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Agenda::takeChoice);
    connect(&workspace, &Workspace::standingChanged, this, &Agenda::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &Agenda::followWorkspace);
    refresh();
}

const AgendaItem* Agenda::chosen() const
{
    return m_items.itemAt(m_tree->currentIndex());
}

void Agenda::refresh()
{
    {
        const QScopedValueRollback<bool> silence(m_isRestoring, true);
        m_items.show(m_workspace.standing());
        restore();
    }
    const std::size_t open = m_items.openCount();
    m_head->setText(open == 0 ? tr("Nothing left to decide")
                              : tr("%n left on the agenda", nullptr, static_cast<int>(open)));
    emit chosenChanged();
}

void Agenda::restore()
{
    m_tree->openHeadings();
    if (m_key.empty())
        m_key = m_workspace.selected();
    choose(m_items.indexOf(m_key));
}

void Agenda::choose(const QModelIndex& index)
{
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void Agenda::takeChoice(const QModelIndex& current)
{
    const AgendaItem* item = m_items.itemAt(current);
    if (m_isRestoring || !item)
        return;
    m_key = item->key();
    if (item->kind == AgendaItem::Kind::Change)
        m_workspace.select(m_key);
    emit chosenChanged();
}

void Agenda::followWorkspace(const std::string& place)
{
    if (place.empty() || place == m_key)
        return;
    const QModelIndex index = m_items.indexOf(place);
    if (!index.isValid())
        return;
    const QScopedValueRollback<bool> silence(m_isRestoring, true);
    m_key = place;
    choose(index);
    emit chosenChanged();
}

void Agenda::chooseNextOpen()
{
    std::vector<QModelIndex> all;
    for (int section = 0; section < m_items.rowCount(); ++section) {
        const QModelIndex heading = m_items.index(section, 0);
        for (int row = 0; row < m_items.rowCount(heading); ++row)
            all.push_back(m_items.index(row, 0, heading));
    }
    const auto current = std::ranges::find(all, m_tree->currentIndex());
    if (current != all.end())
        std::rotate(all.begin(), current + 1, all.end());
    for (const QModelIndex& index : all)
        if (index.data(ChangeModel::WaitsRole).toBool())
            return choose(index);
}

} // namespace ui
