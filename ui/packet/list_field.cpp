// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/list_field.h"

#include "core/packet/form/form_fields.h"
#include "ui/packet/answer_json.h"

#include <QVBoxLayout>

namespace ui {

namespace {

struct ListPlan {
    std::vector<EntryColumn> columns;
    QString addText;
};

ListPlan planFor(std::string_view field)
{
    if (field == "scope.assumptions")
        return {{{"text", ListField::tr("Assumption"), 3}, {"approvedBy", ListField::tr("Approved by"), 2}},
            ListField::tr("Add an Assumption")};
    if (field == "boundary.consumerImpact")
        return {{{"consumer", ListField::tr("Consumer"), 2}, {"pin", ListField::tr("Pinned to"), 1},
                    {"impact", ListField::tr("Impact"), 3}},
            ListField::tr("Add a Consumer")};
    return {{{"question", ListField::tr("Question"), 3}, {"answer", ListField::tr("Answer"), 3}},
        ListField::tr("Add a Question")};
}

std::vector<EntryTexts> entriesIn(const core::Packet& packet, std::string_view field)
{
    std::vector<EntryTexts> entries;
    if (field == "scope.assumptions")
        for (const core::PacketAssumption& each : packet.scope.assumptions)
            entries.push_back({each.text, each.approvedBy.value_or("")});
    else if (field == "boundary.consumerImpact")
        for (const core::PacketConsumer& each : packet.boundary.consumerImpact)
            entries.push_back({each.consumer, each.pin, each.impact});
    else
        for (const core::PacketPrompt& each : packet.prompts)
            if (each.question != core::AmbiguityPrompt && each.question != core::SafetyPrompt)
                entries.push_back({each.question, each.answer});
    return entries;
}

EntryRows* rowsFor(std::string_view field, QWidget* parent)
{
    ListPlan plan = planFor(field);
    return new EntryRows(std::move(plan.columns), plan.addText, parent);
}

} // namespace

ListField::ListField(std::string_view field, QWidget* parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_rows(rowsFor(field, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rows);
    connect(m_rows, &EntryRows::edited, this, &ListField::touch);
    connect(m_rows, &EntryRows::settled, this, [this] {
        if (isPending())
            flush();
    });
}

QWidget* ListField::firstInput()
{
    return m_rows->firstInput();
}

void ListField::show(const core::Packet& packet)
{
    m_rows->setRows(entriesIn(packet, m_field));
}

FormAnswers ListField::answers() const
{
    std::vector<EntryMembers> entries;
    for (const EntryTexts& texts : m_rows->rows()) {
        EntryMembers& entry = entries.emplace_back();
        for (std::size_t column = 0; column < texts.size(); ++column)
            entry.emplace_back(m_rows->columns()[column].key, texts[column]);
    }
    return {{m_field, entriesJson(entries)}};
}

} // namespace ui
