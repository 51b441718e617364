// SPDX-License-Identifier: GPL-3.0-or-later
// A field of the form that takes a text, or texts line by line.
#pragma once

#include "core/packet/form/form_fields.h"
#include "ui/packet/field_editor.h"

namespace ui {

class GrowingText;

class TextField : public FieldEditor {
    Q_OBJECT
public:
    explicit TextField(const core::FormField& field, QWidget* parent = nullptr);

    /// Of an earlier packet: Enter in the empty field takes it over. Empty: there is none.
    void setOffer(const QString& text);
    void takeOffer();
    QWidget* firstInput() override;

signals:
    void offerTaken();

protected:
    void show(const core::Packet& packet) override;
    FormAnswers answers() const override;

private:
    const core::FormField& m_field;
    GrowingText* m_text;
    QString m_offer;
};

} // namespace ui
