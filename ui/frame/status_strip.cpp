// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_strip.h"

#include "ui/flow_row.h"
#include "ui/frame/status_pill.h"
#include "ui/severity.h"

#include <QPainter>

namespace ui {

namespace {

using core::Severity;

constexpr Severity WorstFirst[] = {Severity::Breaking, Severity::Risky, Severity::Safe, Severity::Docs};

QString pillText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Breaking:
        return StatusStrip::tr("%n breaking", nullptr, count);
    case Severity::Risky:
        return StatusStrip::tr("%n risky", nullptr, count);
    case Severity::Safe:
        return StatusStrip::tr("%n safe", nullptr, count);
    case Severity::Docs:
        break;
    }
    return StatusStrip::tr("%n docs", nullptr, count);
}

QString signOffText(const PairSummary& summary)
{
    const auto must = static_cast<int>(summary.mustSign);
    if (must == 0)
        return StatusStrip::tr("Nobody has to sign");
    const QString signedSoFar = StatusStrip::tr("Sign-off %1 of %2").arg(summary.signedRoles).arg(must);
    return summary.turn.isEmpty() ? StatusStrip::tr("%1, all have signed").arg(signedSoFar)
                                  : StatusStrip::tr("%1 → %2").arg(signedSoFar, summary.turn);
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent)
    , m_undecided(nullptr)
{
    setAccessibleName(tr("What is left to do"));
    auto* row = new FlowRow(this);
    row->setContentsMargins(4, 0, 4, 1);
    for (const Severity severity : WorstFirst)
        m_severities.push_back(addPill(QString::fromLatin1(core::severityName(severity).data())));
    m_undecided = addPill(QStringLiteral("undecided"));
    m_comments = addPill(QStringLiteral("commented"));
    m_turn = addPill({});
    connect(m_turn, &QToolButton::clicked, this, &StatusStrip::signOffWanted);
    setSummary({});
}

StatusPill* StatusStrip::addPill(const QString& filter)
{
    auto* pill = new StatusPill(filter, this);
    layout()->addWidget(pill);
    if (!focusProxy())
        setFocusProxy(pill);
    if (!filter.isEmpty()) {
        connect(pill, &QToolButton::clicked, this, [this, filter](bool isOn) {
            setFilter(isOn ? filter : QString());
            emit filterWanted(isOn ? filter : QString());
        });
    }
    return pill;
}

void StatusStrip::setSummary(const PairSummary& summary)
{
    for (std::size_t place = 0; place < m_severities.size(); ++place) {
        const Severity severity = WorstFirst[place];
        const auto count = static_cast<int>(summary.count(severity));
        m_severities[place]->show(
            severityGlyph(severity), toneOf(severity), pillText(severity, count), count == 0);
    }
    const auto undecided = static_cast<int>(summary.undecided);
    m_undecided->show({}, {}, tr("%n undecided", nullptr, undecided), undecided == 0);
    const auto comments = static_cast<int>(summary.openComments);
    m_comments->show({}, {}, tr("%n open comment(s)", nullptr, comments), comments == 0);
    m_turn->show({}, {}, signOffText(summary), summary.mustSign == 0);
    m_turn->setToolTip(summary.whyNotYet.toHtmlEscaped());
    m_turn->setAccessibleDescription(summary.whyNotYet);
}

void StatusStrip::setFilter(const QString& filter)
{
    for (StatusPill* pill : findChildren<StatusPill*>()) {
        if (pill->isCheckable())
            pill->setChecked(pill->filter() == filter.trimmed());
    }
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace ui
