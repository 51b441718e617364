// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_facts.h"

#include "ui/card/wrapped_label.h"
#include "ui/elided_label.h"
#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

StageFacts::StageFacts(QWidget* parent)
    : QWidget(parent)
    , m_state(new WrappedLabel(this))
    , m_first(new ElidedLabel({}, Qt::ElideRight, this))
    , m_second(new WrappedLabel(this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*> {m_state, m_first, m_second})
        lines->addWidget(each);
    m_state->setAutoFillBackground(true);
}

void StageFacts::setLook(const StageLayout& layout)
{
    QFont words = font();
    words.setPixelSize(std::max(1, layout.textPixels));
    for (QWidget* each : std::initializer_list<QWidget*> {m_state, m_first, m_second})
        each->setFont(words);
    this->layout()->setSpacing(layout.spacing / 2);
    arrange();
}

void StageFacts::showContent(const StageContent& content, const QString& more)
{
    m_content = content;
    m_more = more;
    arrange();
    applyColours();
}

/// As many facts in the first line as it holds; the last line has what is left.
void StageFacts::arrange()
{
    const QString between(6, QLatin1Char(' '));
    QStringList rest;
    for (const StageFact& fact : m_content.facts)
        rest << (fact.label.isEmpty() ? fact.text : StageFacts::tr("%1 %2").arg(fact.label, fact.text));
    if (!m_more.isEmpty())
        rest.insert(std::max<qsizetype>(0, rest.size() - 1), m_more); // in front of the longest: the way out
    QString first = rest.isEmpty() ? QString() : rest.takeFirst();
    while (!rest.isEmpty()
        && m_first->fontMetrics().horizontalAdvance(first + between + rest.front()) <= width())
        first += between + rest.takeFirst();
    m_first->setText(first);
    // What is decided needs no way out any more, and code its room.
    m_second->setMostLines(m_content.state.isEmpty() ? 2 : 1);
    m_second->say(rest.join(between));
    // Whoever decided differently is named, all of them.
    m_state->setMostLines(m_content.needsLook ? 3 : 1);
    m_state->say(m_content.state);
    m_first->setVisible(!first.isEmpty());
}

void StageFacts::applyColours()
{
    const int side = m_content.needsLook ? m_state->fontMetrics().averageCharWidth() : 0;
    m_state->setContentsMargins(side, 0, side, 0);
    m_state->setPalette(m_content.needsLook ? paletteOn(Tone::Stale, palette()) : palette());
}

void StageFacts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void StageFacts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
