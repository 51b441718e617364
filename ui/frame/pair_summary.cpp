// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pair_summary.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

QString words(const char* text, int number = -1)
{
    return QCoreApplication::translate("ui::PairSummary", text, nullptr, number);
}

/// The packet that counts is the one about this candidate as it is now; of several the one signed most.
const core::Verification* currentPacket(const Study& study)
{
    const core::Verification* best = nullptr;
    const auto signatures = [](const core::Verification& packet) {
        return std::ranges::count(packet.signoffs, core::SignoffState::Valid, &core::VerifiedSignoff::state);
    };
    for (const core::Verification& packet : study.packets) {
        const bool isCurrent =
            packet.verdict == core::PacketVerdict::Valid || packet.verdict == core::PacketVerdict::Incomplete;
        if (isCurrent && (!best || signatures(packet) > signatures(*best)))
            best = &packet;
    }
    return best;
}

bool hasSigned(const core::Verification* packet, const std::string& role)
{
    return packet && std::ranges::any_of(packet->signoffs, [&role](const core::VerifiedSignoff& signoff) {
        return signoff.role == role && signoff.state == core::SignoffState::Valid;
    });
}

QString nameOf(const core::SignoffDuty& duty)
{
    const QString label = toShown(duty.label.empty() ? duty.role : duty.label);
    return duty.people.empty()
        ? label
        : words(QT_TRANSLATE_NOOP("ui::PairSummary", "%1: %2")).arg(label, toShown(duty.people.front()));
}

/// Whoever sits here, and is nobody to git, decides and signs nothing.
void giveTurnToYou(PairSummary& summary, const Standing* standing)
{
    const bool isUnknown = standing && standing->principal.empty() && !standing->whyNobody.empty();
    summary.turn = isUnknown ? words(QT_TRANSLATE_NOOP("ui::PairSummary", "you, once git knows your name"))
                             : words(QT_TRANSLATE_NOOP("ui::PairSummary", "you"));
    if (isUnknown)
        summary.whyNotYet = toShown(standing->whyNobody);
}

} // namespace

PairSummary summaryOf(const Study& study, const Standing* standing)
{
    PairSummary summary;
    for (const core::Severity severity :
        {core::Severity::Docs, core::Severity::Safe, core::Severity::Risky, core::Severity::Breaking})
        summary.bySeverity[static_cast<std::size_t>(severity)] = study.check.count(severity);
    summary.undecided = standing ? standing->undecided() : study.changes().size();
    summary.openComments = standing ? standing->openComments() : 0;

    const core::Verification* packet = currentPacket(study);
    const core::SignoffDuty* next = nullptr;
    for (const core::SignoffDuty& duty : study.check.signoff) {
        if (!duty.required)
            continue;
        ++summary.mustSign;
        if (hasSigned(packet, duty.role))
            ++summary.signedRoles;
        else if (!next)
            next = &duty;
    }
    if (summary.undecided > 0 || (!packet && next))
        giveTurnToYou(summary, standing);
    else if (next)
        summary.turn = nameOf(*next);
    return summary;
}

} // namespace ui
