// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/signed_facts.h"

#include "ui/packet/role_line.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

class SignedFacts {
    Q_DECLARE_TR_FUNCTIONS(ui::SignedFacts)
};

/// Whoever compares contracts by hand has enough with these; all digits stand in the packet.
constexpr qsizetype ShownHash = 24;

QString hashWords(const std::optional<core::ContractSide>& side)
{
    return side ? toShown(side->sha256).left(ShownHash) + u'…' : SignedFacts::tr("not there");
}

QString outcomeWords(const core::PacketQuestion& decision)
{
    if (decision.outcome == core::Reject)
        return SignedFacts::tr("✗ Rejected");
    if (decision.outcome == core::ApproveWithConditions)
        return SignedFacts::tr(
            "✓ Approved with %n condition(s)", nullptr, static_cast<int>(decision.conditions.size()));
    return SignedFacts::tr("✓ Approved");
}

QString decisionWords(const core::Packet& packet)
{
    const auto count = [&](std::string_view severity) {
        return std::ranges::count(packet.findings, severity, &core::PacketFinding::severity);
    };
    return SignedFacts::tr("■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)", nullptr,
        static_cast<int>(packet.decisions.size()))
        .arg(count("breaking"))
        .arg(count("risky"))
        .arg(count("safe"))
        .arg(count("docs"));
}

QString signersWords(const core::Packet& packet)
{
    QStringList labels;
    for (const core::PacketRole& each : packet.roles)
        if (each.required)
            labels.append(roleLine(each.label, each.role));
    return labels.isEmpty() ? SignedFacts::tr("nobody") : labels.join(QStringLiteral(", "));
}

} // namespace

std::vector<SignedFact> signedFacts(const core::Packet& packet, const std::string& sha256)
{
    std::vector<SignedFact> facts;
    facts.push_back({SignedFacts::tr("Packet"), SignedFacts::tr("SHA-256 %1").arg(toShown(sha256)), true});
    for (const core::PacketContract& each : packet.contracts)
        facts.push_back({toShown(each.id),
            SignedFacts::tr("%1 → %2", "the hashes of a contract before and after")
                .arg(hashWords(each.baseline), hashWords(each.candidate)),
            true});
    facts.push_back({SignedFacts::tr("Outcome"), outcomeWords(packet.decision)});
    facts.push_back({SignedFacts::tr("Changes"), decisionWords(packet)});
    facts.push_back({SignedFacts::tr("Must sign"), signersWords(packet)});
    if (packet.supersedes)
        facts.push_back({SignedFacts::tr("In place of"), toShown(packet.supersedes->id)});
    return facts;
}

} // namespace ui
