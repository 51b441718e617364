// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/button_row.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int Gap = 8;

} // namespace

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(QPushButton* button)
{
    button->setParent(this);
    m_buttons.push_back(button);
    updateGeometry();
    arrange();
}

int ButtonRow::columnsAt(int width) const
{
    const auto count = static_cast<int>(m_buttons.size());
    int widest = 0;
    for (const QPushButton* each : m_buttons)
        widest = std::max(widest, each->sizeHint().width());
    const int fitting = std::clamp((width + Gap) / (widest + Gap), 1, std::max(count, 1));
    const int rows = (count + fitting - 1) / fitting;
    return rows == 0 ? 0 : (count + rows - 1) / rows;
}

int ButtonRow::rowHeight() const
{
    int height = 0;
    for (const QPushButton* each : m_buttons)
        height = std::max(height, each->sizeHint().height());
    return height;
}

int ButtonRow::heightForWidth(int width) const
{
    const int columns = std::max(columnsAt(width), 1);
    const int rows = (static_cast<int>(m_buttons.size()) + columns - 1) / columns;
    return rows * (rowHeight() + Gap) - Gap;
}

QSize ButtonRow::sizeHint() const
{
    int width = 0;
    for (const QPushButton* each : m_buttons)
        width += each->sizeHint().width() + Gap;
    return {width, heightForWidth(width)};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton* each : m_buttons)
        width = std::max(width, each->minimumSizeHint().width());
    return {2 * width + Gap, rowHeight()};
}

void ButtonRow::arrange()
{
    const int columns = std::max(columnsAt(width()), 1);
    const int share = (width() - (columns - 1) * Gap) / columns;
    // Not every layout around asks again for the height when the width has changed.
    setMinimumHeight(heightForWidth(width()));
    for (int place = 0; place < static_cast<int>(m_buttons.size()); ++place)
        m_buttons[static_cast<std::size_t>(place)]->setGeometry(
            place % columns * (share + Gap), place / columns * (rowHeight() + Gap), share, rowHeight());
}

bool ButtonRow::event(QEvent* event)
{
    // A button needs another size.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
