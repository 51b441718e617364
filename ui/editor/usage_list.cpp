// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/usage_list.h"

#include "ui/column_list.h"
#include "ui/elided_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

UsageList::UsageList(QWidget* parent)
    : QWidget(parent)
    , m_summary(new ElidedLabel(
          tr("Shift+F12 lists who refers to what stands at the caret."), Qt::ElideRight, this))
    , m_list(new ColumnList(this))
{
    m_summary->setContentsMargins(12, 4, 12, 4);
    m_list->showColumns(m_usages, UsageModel::Line);
    m_list->setLetters(UsageModel::Where, 32);
    m_list->setAccessibleName(tr("Usages"));
    m_list->setAccessibleDescription(tr("Who refers to what stood at the caret; Enter goes there"));
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const Usage* usage = m_usages.usage(index.row()))
            emit usageChosen(*usage);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void UsageList::showUsages(const QString& what, std::vector<Usage> usages)
{
    const int row = std::max(m_list->currentIndex().row(), 0);
    m_usages.setUsages(std::move(usages));
    m_summary->setText(count() == 0 ? tr("Nobody refers to %1.").arg(what)
                                    : tr("%n use(s) of %1", nullptr, count()).arg(what));
    m_list->setCurrentIndex(m_usages.index(std::min(row, count() - 1), 0));
}

} // namespace ui
