// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pair_summary.h"

#include "ui/models/blind_spots.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace ui {

namespace {

/// A tooltip of more lines helps nobody.
constexpr std::size_t MostDetails = 12;

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

QString turnOf(const PairSummary& summary, const core::SignoffDuty* next, bool hasPacket)
{
    if (summary.undecided > 0 || (!hasPacket && next))
        return words(QT_TRANSLATE_NOOP("ui::PairSummary", "you"));
    return next ? nameOf(*next) : QString();
}

QString countOf(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
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
    summary.turn = turnOf(summary, next, packet != nullptr);
    return summary;
}

CoverageLine coverageOf(const Study& study)
{
    std::size_t operations = 0;
    std::size_t allOperations = 0;
    std::size_t schemas = 0;
    std::size_t allSchemas = 0;
    for (const core::ComparedContract& contract : study.check.contracts) {
        const core::Coverage& coverage = contract.diff.judgement.coverage;
        operations += coverage.operationsCompared;
        allOperations += coverage.operationsTotal;
        schemas += coverage.schemasCompared;
        allSchemas += coverage.schemasTotal;
    }
    const std::vector<BlindSpot> spots = blindSpots(study);
    CoverageLine line;
    line.isWhole = spots.empty();
    const QString analysed =
        words(QT_TRANSLATE_NOOP("ui::PairSummary", "Analysed %1 of %2 operations, %3 of %4 schemas"))
            .arg(countOf(operations), countOf(allOperations), countOf(schemas), countOf(allSchemas));
    if (line.isWhole) {
        line.text = words(QT_TRANSLATE_NOOP("ui::PairSummary", "✓ %1, nothing left out")).arg(analysed);
        return line;
    }
    line.text = words(QT_TRANSLATE_NOOP("ui::PairSummary", "⚠ %1, %2"))
                    .arg(analysed,
                        words(QT_TRANSLATE_N_NOOP("ui::PairSummary", "%n thing(s) nobody can vouch for"),
                            static_cast<int>(spots.size())));
    QStringList details;
    for (const BlindSpot& spot : spots) {
        if (details.size() == MostDetails) {
            details << words(QT_TRANSLATE_N_NOOP("ui::PairSummary", "… and %n more"),
                static_cast<int>(spots.size() - MostDetails));
            break;
        }
        details << words(QT_TRANSLATE_NOOP("ui::PairSummary", "%1, %2: %3"))
                       .arg(kindWord(spot.kind), shownPlace(*spot.gap), toShown(spot.gap->what));
    }
    line.details = details.join('\n');
    return line;
}

} // namespace ui
