// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow_row.h"

#include <QWidget>

namespace ui {

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int FlowRow::arrange(const QRect& place, bool moves) const
{
    const QRect inside = place.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            x = inside.left();
            y += lineHeight;
            lineHeight = 0;
        }
        if (item->expandingDirections() & Qt::Horizontal)
            size.setWidth(inside.right() + 1 - x);
        if (moves)
            item->setGeometry({{x, y}, size});
        x += size.width() + std::max(spacing(), 0);
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - place.top() + contentsMargins().bottom();
}

} // namespace ui
