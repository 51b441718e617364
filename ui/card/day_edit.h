// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the calendar, typed as everything else writes it: "2027-02-01"; or none.
#pragma once

#include <QLineEdit>

#include <chrono>
#include <optional>

namespace ui {

class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent);

    void setDay(std::chrono::year_month_day day);
    /// Nothing where it is empty, or no day.
    std::optional<std::chrono::year_month_day> day() const;
    /// Empty, or a day of the calendar.
    bool isGood() const;

    /// As wide as a day in any font.
    QSize minimumSizeHint() const override;
};

} // namespace ui
