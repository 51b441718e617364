// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/choice_field.h"

#include "ui/packet/answer_json.h"
#include "ui/packet/field_values.h"
#include "ui/packet/field_words.h"
#include "ui/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr FieldChoice Outcomes[] = {
    {"", QT_TRANSLATE_NOOP("ui::ChoiceField", "Not decided")},
    {"approve", QT_TRANSLATE_NOOP("ui::ChoiceField", "✓ Approve")},
    {"approve-with-conditions", QT_TRANSLATE_NOOP("ui::ChoiceField", "✓ Approve with conditions")},
    {"reject", QT_TRANSLATE_NOOP("ui::ChoiceField", "✗ Reject")},
};

constexpr int LeastLetters = 16;

constexpr FieldChoice Classifications[] = {
    {"", QT_TRANSLATE_NOOP("ui::ChoiceField", "Not said")},
    {"none", QT_TRANSLATE_NOOP("ui::ChoiceField", "None: nothing changed in meaning")},
    {"compatible", QT_TRANSLATE_NOOP("ui::ChoiceField", "● Compatible")},
    {"risky", QT_TRANSLATE_NOOP("ui::ChoiceField", "▲ Risky")},
    {"breaking", QT_TRANSLATE_NOOP("ui::ChoiceField", "■ Breaking")},
    {"semantic", QT_TRANSLATE_NOOP("ui::ChoiceField", "■ Semantic: the meaning breaks, whatever the shape")},
};

/// Turning the wheel over a form scrolls it, and changes nothing that nobody looked at.
class StillChoice : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

std::span<const FieldChoice> outcomeChoices()
{
    return Outcomes;
}

std::span<const FieldChoice> classificationChoices()
{
    return Classifications;
}

ChoiceField::ChoiceField(std::string_view field, std::span<const FieldChoice> choices, QWidget* parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_choice(new StillChoice(this))
{
    for (const FieldChoice& each : choices)
        m_choice->addItem(tr(each.text), toQString(each.value));
    m_choice->setAccessibleName(fieldTitle(field));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_choice);
    // In a narrow form its words end in an ellipsis; the list shows them whole.
    m_choice->setMinimumWidth(fontMetrics().averageCharWidth() * LeastLetters);
    row->addStretch();
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, &ChoiceField::flush);
}

QWidget* ChoiceField::firstInput()
{
    return m_choice;
}

void ChoiceField::show(const core::Packet& packet)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(toQString(textIn(packet, m_field)))));
}

FormAnswers ChoiceField::answers() const
{
    return {{m_field, textJson(m_choice->currentData().toString().toStdString())}};
}

} // namespace ui
