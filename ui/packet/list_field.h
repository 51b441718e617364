// SPDX-License-Identifier: GPL-3.0-or-later
// A field of the form that takes entries: assumptions, consumers, further questions.
#pragma once

#include "ui/packet/entry_rows.h"
#include "ui/packet/field_editor.h"

namespace ui {

class ListField : public FieldEditor {
    Q_OBJECT
public:
    explicit ListField(std::string_view field, QWidget* parent = nullptr);

    QWidget* firstInput() override;

protected:
    void show(const core::Packet& packet) override;
    FormAnswers answers() const override;

private:
    std::string m_field;
    EntryRows* m_rows;
};

} // namespace ui
