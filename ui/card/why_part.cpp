// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/why_part.h"

#include "ui/card/code_block.h"
#include "ui/card/link_button.h"
#include "ui/card/wrapped_label.h"
#include "ui/glossary.h"

namespace ui {

WhyPart::WhyPart(QWidget* parent)
    : CardSection({}, parent)
    , m_why(new WrappedLabel(this))
    , m_toggle(new LinkButton({}, this))
    , m_caption(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_value(new CodeBlock(this))
    , m_refusal(new WrappedLabel(this))
{
    setTerm(*m_toggle, Term::Witness);
    add(m_why);
    addBeside(m_toggle);
    add(m_caption);
    add(m_value);
    add(m_refusal);
    connect(m_toggle, &QPushButton::clicked, this, &WhyPart::toggleWitness);
    showWitness(false);
}

void WhyPart::showContent(const CardContent& content)
{
    setHeading(content.whyHeading);
    setVisible(!content.why.isEmpty());
    m_why->say(content.why);
    m_caption->setText(content.witness.caption);
    m_value->say(content.witness.value);
    m_refusal->setText(content.witness.refusal);
    const bool hasValue = !content.witness.value.isEmpty();
    m_toggle->setVisible(hasValue);
    showWitness(hasValue && content.place == m_place && m_value->isVisibleTo(this));
    // That there is none is said without being asked.
    if (!hasValue)
        m_caption->setVisible(!content.witness.caption.isEmpty());
    m_place = content.place;
}

void WhyPart::toggleWitness()
{
    showWitness(!m_value->isVisibleTo(this));
}

void WhyPart::showWitness(bool shows)
{
    m_caption->setVisible(shows);
    m_value->setVisible(shows);
    m_refusal->setVisible(shows && !m_refusal->text().isEmpty());
    m_toggle->setText(shows ? tr("Hide witness ▴") : tr("Show witness ▾"));
}

} // namespace ui
