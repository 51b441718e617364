// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/text_field.h"

#include "ui/packet/answer_json.h"
#include "ui/packet/field_values.h"
#include "ui/packet/field_words.h"
#include "ui/packet/growing_text.h"
#include "ui/text.h"

#include <QVBoxLayout>

namespace ui {

TextField::TextField(const core::FormField& field, QWidget* parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_text(new GrowingText(this))
{
    m_text->setAccessibleName(fieldTitle(field.name));
    m_text->setPlaceholderText(fieldHelp(field.name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    setFocusProxy(m_text);
    sayOnLeaving(*m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextField::touch);
    connect(m_text, &GrowingText::enteredEmpty, this, &TextField::takeOffer);
}

void TextField::setOffer(const QString& text)
{
    m_offer = text;
    m_text->setTakesEnter(!text.isEmpty());
    m_text->setAccessibleDescription(
        text.isEmpty() ? QString() : tr("Press Enter to use what was said before: %1").arg(text));
}

void TextField::takeOffer()
{
    if (m_offer.isEmpty())
        return;
    m_text->setPlainText(m_offer);
    flush();
    emit offerTaken();
}

QWidget* TextField::firstInput()
{
    return m_text;
}

void TextField::show(const core::Packet& packet)
{
    const QString text =
        toQString(m_field.kind == core::FieldKind::Texts ? joinedLines(textsIn(packet, m_field.name))
                                                         : textIn(packet, m_field.name));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

FormAnswers TextField::answers() const
{
    const std::string text = m_text->toPlainText().toStdString();
    return {{std::string(m_field.name),
        m_field.kind == core::FieldKind::Texts ? textsJson(splitLines(text)) : textJson(text)}};
}

} // namespace ui
