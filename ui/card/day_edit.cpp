// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/day_edit.h"

#include "core/base/date.h"
#include "ui/text.h"

namespace ui {

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
}

QSize DayEdit::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 MM")),
        QLineEdit::minimumSizeHint().height()};
}

void DayEdit::setDay(std::chrono::year_month_day day)
{
    setText(toQString(core::isoDate(day)));
}

std::optional<std::chrono::year_month_day> DayEdit::day() const
{
    return core::dateFromIso(text().trimmed().toStdString());
}

bool DayEdit::isGood() const
{
    return text().trimmed().isEmpty() || day();
}

} // namespace ui
