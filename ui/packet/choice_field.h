// SPDX-License-Identifier: GPL-3.0-or-later
// A field of the form that takes one of a few words.
#pragma once

#include "ui/packet/field_editor.h"

#include <span>
#include <string_view>

class QComboBox;

namespace ui {

struct FieldChoice {
    std::string_view value;
    const char* text; ///< to be translated in the context "ui::ChoiceField"
};

std::span<const FieldChoice> outcomeChoices();
std::span<const FieldChoice> classificationChoices();

class ChoiceField : public FieldEditor {
    Q_OBJECT
public:
    ChoiceField(std::string_view field, std::span<const FieldChoice> choices, QWidget* parent = nullptr);

    QWidget* firstInput() override;

protected:
    void show(const core::Packet& packet) override;
    FormAnswers answers() const override;

private:
    std::string m_field;
    QComboBox* m_choice;
};

} // namespace ui
