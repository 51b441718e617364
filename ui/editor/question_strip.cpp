// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/question_strip.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

/// In fewer a sentence is a column of single words.
constexpr int FewestLetters = 48;

} // namespace

QuestionStrip::QuestionStrip(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_grid(new QGridLayout(this))
    , m_answers(new QHBoxLayout)
{
    auto* sign = new QLabel(QStringLiteral("⚠"), this);
    sign->setAccessibleName(tr("Attention"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_answers->setSpacing(8);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setSpacing(8);
    m_grid->addWidget(sign, 0, 0);
    m_grid->addWidget(m_sentence, 0, 1);
    m_grid->setColumnStretch(1, 1);
    arrange();
    setAutoFillBackground(true);
    applyColours();
    hide();
}

QPushButton* QuestionStrip::addAnswer(const QString& text)
{
    auto* answer = new QPushButton(text, this);
    answer->setAutoDefault(false);
    m_answers->addWidget(answer);
    if (!m_first)
        m_first = answer;
    return answer;
}

void QuestionStrip::ask(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    arrange();
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

void QuestionStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// Beside the sentence, or below it where both would have too little room.
void QuestionStrip::arrange()
{
    const int words = fontMetrics().averageCharWidth() * FewestLetters;
    const bool isBeside = m_answers->sizeHint().width() + words <= width();
    if (m_grid->itemAtPosition(isBeside ? 0 : 1, isBeside ? 2 : 1))
        return;
    m_grid->removeItem(m_answers);
    m_answers->setParent(nullptr);
    m_grid->addLayout(
        m_answers, isBeside ? 0 : 1, isBeside ? 2 : 1, isBeside ? Qt::Alignment() : Qt::AlignLeft);
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
