// SPDX-License-Identifier: GPL-3.0-or-later
// How the change is done safely, and the button that writes the safe step into the candidate.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/card_section.h"

#include <chrono>

class QPushButton;

namespace ui {

class DayEdit;
class WrappedLabel;

class RecipePart : public CardSection {
    Q_OBJECT
public:
    explicit RecipePart(QWidget* parent);

    /// `sunset` is offered for what is to go; what somebody typed stays.
    void showRecipe(const CardRecipe& recipe, std::chrono::year_month_day sunset);
    /// What came of applying it.
    void showOutcome(const QString& sentence);
    void apply();

signals:
    void applyWanted(std::chrono::year_month_day sunset);

private:
    QWidget* makeApplyRows();

    WrappedLabel* m_text;
    WrappedLabel* m_plan;
    WrappedLabel* m_whyNot;
    QLabel* m_until;
    DayEdit* m_sunset;
    QPushButton* m_apply;
    QWidget* m_applyRows;
    WrappedLabel* m_outcome;
};

} // namespace ui
