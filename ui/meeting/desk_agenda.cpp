// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_agenda.h"

#include "ui/card/row_tree.h"
#include "ui/models/change_model.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int ItemRole = ChangeModel::CommentsRole + 1;

QStandardItem* makeHeading(const QString& title)
{
    auto* heading = new QStandardItem(title);
    heading->setData(static_cast<int>(ChangeModel::RowKind::Group), ChangeModel::KindRole);
    return heading;
}

} // namespace

DeskAgenda::DeskAgenda(QWidget* parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_tree(new RowTree(this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(8, 8, 8, 8);
    m_tree->setAccessibleName(tr("Agenda of the meeting"));
    m_tree->setModel(&m_items);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            const QVariant item = current.data(ItemRole);
            if (!m_isShowing && item.isValid())
                emit itemChosen(item.toULongLong());
        });
}

void DeskAgenda::showRows(const std::vector<DeskRow>& rows)
{
    const QScopedValueRollback<bool> silence(m_isShowing, true);
    m_items.clear();
    for (const DeskRow& row : rows)
        addRow(row);
    m_tree->openHeadings();
    const auto left = std::ranges::count_if(rows, [](const DeskRow& row) { return row.waits; });
    m_head->setText(left == 0 ? tr("Nothing left on the agenda")
                              : tr("%n left on the agenda", nullptr, static_cast<int>(left)));
    showCurrent(m_current);
}

void DeskAgenda::addRow(const DeskRow& row)
{
    QStandardItem* const all = m_items.invisibleRootItem();
    const int last = all->rowCount() - 1;
    if (last < 0 || all->child(last)->text() != row.section)
        all->appendRow(makeHeading(row.section));
    QStandardItem* const heading = all->child(all->rowCount() - 1);
    auto* item = new QStandardItem(row.headline);
    item->setEditable(false);
    item->setData(static_cast<int>(ChangeModel::RowKind::Change), ChangeModel::KindRole);
    item->setData(
        row.severity ? QVariant(static_cast<int>(*row.severity)) : QVariant(), ChangeModel::SeverityRole);
    item->setData(row.sign, ChangeModel::SignRole);
    item->setData(row.why, ChangeModel::AboutRole);
    item->setData(row.mark, ChangeModel::DecisionRole);
    item->setData(row.waits, ChangeModel::WaitsRole);
    item->setData(row.spoken, Qt::AccessibleTextRole);
    item->setToolTip(row.spoken.toHtmlEscaped());
    item->setData(QVariant::fromValue<qulonglong>(row.item), ItemRole);
    heading->appendRow(item);
    heading->setData(QString::number(heading->rowCount()), ChangeModel::AboutRole);
}

QModelIndex DeskAgenda::indexOf(std::size_t item) const
{
    const QModelIndexList found = m_items.match(m_items.index(0, 0), ItemRole,
        QVariant::fromValue<qulonglong>(item), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void DeskAgenda::showCurrent(std::size_t item)
{
    const QScopedValueRollback<bool> silence(m_isShowing, true);
    m_current = item;
    const QModelIndex index = indexOf(item);
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

} // namespace ui
