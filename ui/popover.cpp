// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/popover.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int CharactersPerLine = 52;
constexpr int Gap = 4;

QLabel* popoverLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Popover::Popover(const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    setAccessibleName(title);
    setAccessibleDescription(text);

    QLabel* heading = popoverLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    QLabel* words = popoverLabel(text, this);
    words->setFixedWidth(fontMetrics().averageCharWidth() * CharactersPerLine);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(words);
}

void Popover::openAt(const QWidget& widget)
{
    adjustSize();
    const QRect room = widget.screen()->availableGeometry();
    QPoint place = widget.mapToGlobal(QPoint(0, widget.height() + Gap));
    if (place.y() + height() > room.bottom())
        place.setY(widget.mapToGlobal(QPoint(0, -Gap)).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

} // namespace ui
