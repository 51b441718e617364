// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/field_box.h"

#include "core/packet/form/form_fields.h"
#include "ui/packet/choice_field.h"
#include "ui/packet/evidence_field.h"
#include "ui/packet/field_words.h"
#include "ui/packet/list_field.h"
#include "ui/packet/offer_quote.h"
#include "ui/packet/section_reasons.h"
#include "ui/packet/text_field.h"
#include "ui/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

FieldEditor* makeEditor(const std::string& name, QWidget* parent)
{
    if (name == "evidence")
        return new EvidenceField(parent);
    if (name == "decision.outcome")
        return new ChoiceField(name, outcomeChoices(), parent);
    if (name == "boundary.classification")
        return new ChoiceField(name, classificationChoices(), parent);
    const core::FormField* const field = core::findFormField(name);
    Q_ASSERT(field);
    const bool isText = field->kind == core::FieldKind::Text || field->kind == core::FieldKind::Texts;
    return isText ? static_cast<FieldEditor*>(new TextField(*field, parent)) : new ListField(name, parent);
}

bool isAbout(const core::Blocker& blocker, const std::string& name)
{
    return blocker.field == name || blocker.field.starts_with(name + ".");
}

} // namespace

FieldBox::FieldBox(const std::string& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_editor(makeEditor(name, this))
    , m_text(qobject_cast<TextField*>(m_editor))
    , m_trouble(new QLabel(this))
{
    auto* title = new QLabel(fieldTitle(name), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setBuddy(m_editor->firstInput());
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_editor);
    if (m_text) {
        m_quote = new OfferQuote(this);
        column->addWidget(m_quote);
        connect(m_quote, &OfferQuote::taken, m_text, &TextField::takeOffer);
        connect(m_text, &TextField::offerTaken, this, [this] {
            m_isMissing = false;
            emit offerTaken();
        });
    }
    column->addWidget(m_trouble);
    m_trouble->hide();
}

void FieldBox::showDraft(const Draft& draft)
{
    m_editor->showPacket(draft.packet);
    showTrouble(draft);
    showOffer(draft);
}

void FieldBox::showTrouble(const Draft& draft)
{
    QStringList troubles;
    for (const core::Blocker& each : draft.blockers)
        if (isAbout(each, m_name))
            troubles.append(tr("✗ %1").arg(asSentence(each.reason)));
    m_isMissing = !troubles.isEmpty();
    QString words = troubles.join(u'\n');
    const bool isProposed =
        std::ranges::find(draft.proposals, m_name, &Proposal::field) != draft.proposals.end();
    if (isProposed)
        words = tr("Proposed from the facts. Signing makes it your word; change it if it is not.");
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
    m_editor->setAccessibleDescription(words);
}

void FieldBox::showOffer(const Draft& draft)
{
    const auto offer = std::ranges::find(draft.offers, m_name, &core::PacketOffer::field);
    m_isOffered = offer != draft.offers.end();
    if (!m_text)
        return;
    m_quote->setOffer(m_isOffered ? &*offer : nullptr);
    m_text->setOffer(m_isOffered ? toQString(offer->text) : QString());
}

} // namespace ui
