// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/recipe_part.h"

#include "ui/card/day_edit.h"
#include "ui/card/wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

RecipePart::RecipePart(QWidget* parent)
    : CardSection(tr("How to do it safely"), parent)
    , m_text(new WrappedLabel(this))
    , m_plan(new WrappedLabel(this))
    , m_whyNot(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_until(new QLabel(tr("Keep the old until"), this))
    , m_sunset(new DayEdit(this))
    , m_apply(new QPushButton(tr("Apply to candidate"), this))
    , m_applyRows(makeApplyRows())
    , m_outcome(new WrappedLabel(this))
{
    add(m_text);
    add(m_plan);
    add(m_whyNot);
    add(m_applyRows);
    add(m_outcome);
    m_outcome->hide();
    connect(m_apply, &QPushButton::clicked, this, &RecipePart::apply);
    connect(m_sunset, &QLineEdit::returnPressed, this, &RecipePart::apply);
}

QWidget* RecipePart::makeApplyRows()
{
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(tr("Writes the safe step into the text as one step that can be undone"));
    m_sunset->setAccessibleName(tr("Last day of what is to go"));
    m_until->setBuddy(m_sunset);
    auto* rows = new QWidget(this);
    auto* lines = new QVBoxLayout(rows);
    lines->setContentsMargins(0, 4, 0, 0);
    auto* until = new QHBoxLayout;
    until->addWidget(m_until);
    until->addWidget(m_sunset, 1);
    lines->addLayout(until);
    lines->addWidget(m_apply, 0, Qt::AlignLeft);
    return rows;
}

void RecipePart::showRecipe(const CardRecipe& recipe, std::chrono::year_month_day sunset)
{
    setVisible(!recipe.text.isEmpty());
    m_text->say(recipe.text);
    m_plan->say(recipe.plan);
    m_whyNot->say(recipe.whyNot);
    m_applyRows->setVisible(recipe.canApply);
    m_until->setVisible(recipe.keepsTheOld);
    m_sunset->setVisible(recipe.keepsTheOld);
    if (m_sunset->text().isEmpty())
        m_sunset->setDay(sunset);
}

void RecipePart::showOutcome(const QString& sentence)
{
    m_outcome->say(sentence);
}

void RecipePart::apply()
{
    if (!m_applyRows->isVisibleTo(this))
        return;
    if (const auto day = m_sunset->day())
        emit applyWanted(*day);
    else
        showOutcome(tr("Write the day as YYYY-MM-DD."));
}

} // namespace ui
