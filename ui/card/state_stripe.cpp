// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/state_stripe.h"

#include "ui/card/wrapped_label.h"
#include "ui/glossary.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StateStripe::StateStripe(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_others(new WrappedLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_decide(new QPushButton(tr("Decide again"), this))
    , m_deeds(new QWidget(this))
{
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(tr("The decision holds for what the change says now"));
    m_decide->setAutoDefault(false);
    auto* across = new QHBoxLayout(m_deeds);
    across->setContentsMargins(0, 4, 0, 0);
    across->addWidget(m_keep);
    across->addWidget(m_decide);
    across->addStretch();
    across->addWidget(new GlossaryMark(Term::Stale, m_deeds));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(2);
    lines->addWidget(m_sentence);
    lines->addWidget(m_others);
    lines->addWidget(m_deeds);
    setAutoFillBackground(true);
    connect(m_keep, &QPushButton::clicked, this, &StateStripe::keepWanted);
    connect(m_decide, &QPushButton::clicked, this, &StateStripe::decideWanted);
    hide();
}

void StateStripe::showState(const CardContent& content)
{
    m_state = content.state;
    m_sentence->say(content.stateSentence);
    m_others->say(content.decision.others.join(QLatin1Char('\n')));
    const bool isStale = m_state == CardState::Stale;
    const bool canDecide = content.decision.whyNobody.isEmpty();
    m_keep->setVisible(isStale);
    m_keep->setEnabled(canDecide);
    m_decide->setEnabled(canDecide);
    m_deeds->setVisible(isStale || m_state == CardState::Conflict);
    setAccessibleName(content.stateSentence);
    setVisible(!content.stateSentence.isEmpty());
    applyColours();
}

void StateStripe::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void StateStripe::applyColours()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isAlert = m_state == CardState::Stale || m_state == CardState::Conflict;
    QPalette own = isAlert ? paletteOn(Tone::Stale, palette) : palette;
    if (!isAlert)
        own.setColor(QPalette::Window, palette.color(QPalette::Button));
    setPalette(own);
}

} // namespace ui
