// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided, the four decisions, and the fields that some of them ask for.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/decision_form.h"

#include <QWidget>

#include <array>

namespace ui {

class ButtonRow;
class KeyButton;
class WrappedLabel;

class DecisionPart : public QWidget {
    Q_OBJECT
public:
    explicit DecisionPart(QWidget* parent);

    void showDecision(const CardDecision& decision, const QStringList& people);
    /// The verdict whose fields somebody began, and what they wrote; empty: none.
    void showDraft(const std::string& verdict, const core::Plan& fields);
    /// What was begun for another change is not for this one.
    void giveUpForm();
    void focusButtons();

    /// As if its button was pressed; nothing happens where that cannot be.
    void choose(const std::string& verdict);

signals:
    void decided(const ui::Decision& decision);
    /// Nothing was: it is decided, or given up.
    void drafted(const std::string& verdict, const core::Plan& fields);

private:
    static constexpr std::size_t VerdictCount = std::size(core::DecisionVerdicts);

    KeyButton* buttonOf(std::string_view verdict) const;
    void press(std::string_view verdict);
    void openForm(const std::string& verdict, const core::Plan& fields);
    void decide(const Decision& decision);

    CardDecision m_decision;
    std::string m_begun; ///< the verdict whose fields are open
    QStringList m_people;
    WrappedLabel* m_sentence;
    WrappedLabel* m_detail;
    WrappedLabel* m_decider;
    WrappedLabel* m_whyNobody;
    ButtonRow* m_row;
    std::array<KeyButton*, VerdictCount> m_buttons {};
    DecisionForm* m_form;
};

} // namespace ui
