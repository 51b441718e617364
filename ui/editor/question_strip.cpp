// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/question_strip.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

QuestionStrip::QuestionStrip(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    auto* sign = new QLabel(QStringLiteral("\u25B2"), this);
    sign->setAccessibleName(tr("Attention"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(8);
    m_row->addWidget(sign);
    m_row->addWidget(m_sentence, 1);
    setAutoFillBackground(true);
    applyColours();
    hide();
}

QPushButton* QuestionStrip::addAnswer(const QString& text)
{
    auto* answer = new QPushButton(text, this);
    answer->setAutoDefault(false);
    m_row->addWidget(answer);
    if (!m_first)
        m_first = answer;
    return answer;
}

void QuestionStrip::ask(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void QuestionStrip::takeKeys()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

QString QuestionStrip::sentence() const
{
    return m_sentence->text();
}

void QuestionStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void QuestionStrip::applyColours()
{
    setPalette(paletteOn(Tone::Stale, QPalette()));
}

} // namespace ui
