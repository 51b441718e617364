// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plain_label.h"

#include <QLabel>

namespace ui {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    constexpr double TitleScale = 1.4;
    QLabel* const label = plainLabel(text, parent);
    QFont large = label->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * TitleScale);
    label->setFont(large);
    return label;
}

} // namespace ui
