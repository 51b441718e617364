// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/decision_part.h"

#include "ui/card/button_row.h"
#include "ui/card/key_button.h"
#include "ui/card/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

DecisionPart::DecisionPart(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(this))
    , m_detail(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_decider(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_whyNobody(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_row(new ButtonRow(this))
    , m_form(new DecisionForm(this))
{
    m_buttons = {new KeyButton(tr("Accept"), QStringLiteral("A"), this),
        new KeyButton(tr("Accept with plan"), QStringLiteral("W"), this),
        new KeyButton(tr("Reject"), QStringLiteral("R"), this),
        new KeyButton(tr("Defer"), QStringLiteral("D"), this)};
    for (std::size_t which = 0; which < VerdictCount; ++which)
        connect(m_buttons[which], &QPushButton::clicked, this,
            [this, which] { press(core::DecisionVerdicts[which]); });
    for (KeyButton* each : m_buttons)
        m_row->add(each);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    m_decider->setMostLines(1);
    m_detail->setMostLines(3);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_decider);
    lines->addLayout(head);
    lines->addWidget(m_detail);
    lines->addWidget(m_form);
    lines->addWidget(m_row);
    lines->addWidget(m_whyNobody);
    m_form->hide();
    connect(m_form, &DecisionForm::finished, this, &DecisionPart::decide);
    connect(m_form, &DecisionForm::edited, this, [this] { emit drafted(m_begun, m_form->fields()); });
    connect(m_form, &DecisionForm::givenUp, this, [this] {
        giveUpForm();
        emit drafted({}, {});
        focusButtons();
    });
}

void DecisionPart::showDecision(const CardDecision& decision, const QStringList& people)
{
    m_decision = decision;
    m_people = people;
    m_sentence->say(decision.sentence);
    m_detail->say(decision.detail);
    m_detail->setToolTip(decision.detail.toHtmlEscaped());
    const bool isOpen = decision.verdict.empty() && !decision.isOver && decision.whyNobody.isEmpty();
    m_decider->say(isOpen ? tr("as %1").arg(decision.decider) : QString());
    m_row->setVisible(!decision.isOver);
    const bool canDecide = decision.whyNobody.isEmpty();
    m_whyNobody->say(decision.isOver ? QString() : decision.whyNobody);
    for (std::size_t which = 0; which < VerdictCount; ++which) {
        m_buttons[which]->setChosen(decision.verdict == core::DecisionVerdicts[which]);
        m_buttons[which]->setEnabled(canDecide);
        m_buttons[which]->setAccessibleDescription(decision.whyNobody);
        m_buttons[which]->setToolTip(decision.whyNobody.toHtmlEscaped());
    }
    if (canDecide)
        m_buttons.front()->setHindrance(decision.whyNoAccept);
    if (decision.isOver || !canDecide)
        giveUpForm();
}

void DecisionPart::giveUpForm()
{
    m_form->hide();
    m_begun.clear();
    for (std::size_t which = 0; which < VerdictCount; ++which)
        m_buttons[which]->setChosen(m_decision.verdict == core::DecisionVerdicts[which]);
}

void DecisionPart::focusButtons()
{
    const auto first =
        std::ranges::find_if(m_buttons, [](const KeyButton* each) { return each->isEnabled(); });
    if (first != m_buttons.end())
        (*first)->setFocus();
}

KeyButton* DecisionPart::buttonOf(std::string_view verdict) const
{
    const auto found = std::ranges::find(core::DecisionVerdicts, verdict);
    return m_buttons[static_cast<std::size_t>(found - std::begin(core::DecisionVerdicts))];
}

void DecisionPart::choose(const std::string& verdict)
{
    const KeyButton* button = buttonOf(verdict);
    if (!m_decision.isOver && button->isEnabled())
        press(verdict);
}

void DecisionPart::press(std::string_view verdict)
{
    const bool asks = verdict == "accept-with-plan" || verdict == "defer";
    const bool takesBack = verdict == m_decision.verdict;
    giveUpForm();
    if (!asks || takesBack) {
        decide({.verdict = std::string(verdict), .reason = {}, .plan = {}, .role = {}, .due = {}});
        return;
    }
    openForm(std::string(verdict), m_decision.plan.value_or(core::Plan {}));
    m_form->takeKeys();
}

/// What was begun has come to its end, whichever way it was decided.
void DecisionPart::decide(const Decision& decision)
{
    giveUpForm();
    emit drafted({}, {});
    emit decided(decision);
}

void DecisionPart::openForm(const std::string& verdict, const core::Plan& fields)
{
    m_begun = verdict;
    for (KeyButton* each : m_buttons)
        each->setChosen(each == buttonOf(verdict));
    m_form->begin(verdict, fields, m_people);
}

void DecisionPart::showDraft(const std::string& verdict, const core::Plan& fields)
{
    const bool isKnown =
        std::ranges::find(core::DecisionVerdicts, verdict) != std::end(core::DecisionVerdicts);
    const bool isShown = verdict == m_begun && fields == m_form->fields();
    if (!isKnown || isShown || m_decision.isOver || !m_decision.whyNobody.isEmpty())
        return;
    giveUpForm();
    openForm(verdict, fields);
}

} // namespace ui
