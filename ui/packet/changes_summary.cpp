// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/changes_summary.h"

#include "ui/packet/section_reasons.h"
#include "ui/plain_label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString severityWords(const std::string& severity)
{
    if (severity == "breaking")
        return ChangesSummary::tr("■ Breaking");
    if (severity == "risky")
        return ChangesSummary::tr("▲ Risky");
    return severity == "safe" ? ChangesSummary::tr("● Safe") : ChangesSummary::tr("○ Docs");
}

int countOfVerdict(const core::Packet& packet, std::string_view verdict)
{
    return static_cast<int>(std::ranges::count(packet.decisions, verdict, &core::PacketDecision::verdict));
}

QString tally(const core::Packet& packet)
{
    QStringList parts;
    if (const int count = countOfVerdict(packet, core::Accept); count > 0)
        parts.append(ChangesSummary::tr("%n accepted", nullptr, count));
    if (const int count = countOfVerdict(packet, core::AcceptWithPlan); count > 0)
        parts.append(ChangesSummary::tr("%n accepted with a plan", nullptr, count));
    if (const int count = countOfVerdict(packet, core::Reject); count > 0)
        parts.append(ChangesSummary::tr("%n rejected", nullptr, count));
    if (const int count = countOfVerdict(packet, core::Defer); count > 0)
        parts.append(ChangesSummary::tr("%n deferred", nullptr, count));
    return parts.isEmpty() ? ChangesSummary::tr("Nothing is decided yet.")
                           : parts.join(QStringLiteral(" · "));
}

QString whyOpen(const Draft& draft, const core::PacketFinding& finding)
{
    const auto blocker = std::ranges::find(draft.blockers, finding.place, &core::Blocker::field);
    if (blocker != draft.blockers.end())
        return asSentence(blocker->reason);
    const bool isDecided = std::ranges::any_of(draft.packet.decisions,
        [&](const auto& each) { return each.contract == finding.contract && each.place == finding.place; });
    return isDecided ? QString() : ChangesSummary::tr("Nobody has decided it.");
}

} // namespace

void ChangesSummary::showDraft(const Draft& draft)
{
    constexpr int MostShown = 20;
    QVBoxLayout& rows = renew();
    rows.addWidget(plainLabel(tally(draft.packet), this));
    int shown = 0;
    for (const core::PacketFinding& each : draft.packet.findings)
        if (const QString why = whyOpen(draft, each); !why.isEmpty() && shown++ < MostShown)
            addOpen(rows, each, why);
    if (shown > MostShown)
        rows.addWidget(plainLabel(tr("And %n more.", nullptr, shown - MostShown), this));
}

void ChangesSummary::addOpen(QVBoxLayout& rows, const core::PacketFinding& finding, const QString& why)
{
    auto* decide = new QPushButton(tr("Decide…"), this);
    decide->setAccessibleName(tr("Decide: %1").arg(toShown(finding.message)));
    connect(decide, &QPushButton::clicked, this, [this, place = finding.place] { emit changeWanted(place); });
    offerFocus(decide);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("%1: %2\n%3", "severity, message and why it is open")
                                  .arg(severityWords(finding.severity), toShown(finding.message), why),
                       this),
        1);
    row->addWidget(decide, 0, Qt::AlignTop);
    rows.addLayout(row);
}

} // namespace ui
