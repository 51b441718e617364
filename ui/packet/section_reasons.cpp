// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/section_reasons.h"

#include "core/packet/form/form_fields.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

class SectionReasons {
    Q_DECLARE_TR_FUNCTIONS(ui::SectionReasons)
};

QString outOf(std::size_t done, std::size_t all)
{
    return QStringLiteral("%1 / %2").arg(done).arg(all);
}

std::size_t requiredRoles(const Draft& draft)
{
    return static_cast<std::size_t>(std::ranges::count_if(draft.packet.roles, &core::PacketRole::required));
}

std::size_t signedRoles(const Draft& draft)
{
    if (!draft.verification)
        return 0;
    return static_cast<std::size_t>(
        std::ranges::count_if(draft.verification->signoffs, [](const core::VerifiedSignoff& each) {
            return each.required && each.state == core::SignoffState::Valid;
        }));
}

std::size_t decidedFindings(const Draft& draft)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(draft.packet.findings, [&](const core::PacketFinding& finding) {
            return std::ranges::any_of(draft.packet.decisions, [&](const core::PacketDecision& each) {
                return each.contract == finding.contract && each.place == finding.place;
            });
        }));
}

bool isProposed(const Draft& draft, std::string_view field)
{
    return std::ranges::find(draft.proposals, field, &Proposal::field) != draft.proposals.end();
}

QString ownersAttention(const Draft& draft)
{
    const auto open =
        static_cast<int>(requiredRoles(draft) - std::min(requiredRoles(draft), signedRoles(draft)));
    return open == 0 ? QString() : SectionReasons::tr("%n sign-off(s) still to be given.", nullptr, open);
}

QString changesAttention(const Draft& draft)
{
    const std::size_t open = draft.packet.findings.size() - decidedFindings(draft);
    if (open > 0)
        return SectionReasons::tr("%n change(s) not decided.", nullptr, static_cast<int>(open));
    return draft.notTaken.empty() ? QString()
                                  : SectionReasons::tr("Not all that was said can stand in a packet: %1")
                                        .arg(toShown(draft.notTaken.front()));
}

} // namespace

QString asSentence(std::string_view reason)
{
    QString sentence = toShown(reason);
    if (sentence.isEmpty())
        return sentence;
    sentence[0] = sentence[0].toUpper();
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString countOf(SectionId section, const Draft& draft)
{
    const core::Packet& packet = draft.packet;
    switch (section) {
    case SectionId::Owners:
        return outOf(signedRoles(draft), requiredRoles(draft));
    case SectionId::Evidence:
        return packet.evidence.empty() ? QString() : QString::number(packet.evidence.size());
    case SectionId::Consumers:
        return QString::number(packet.boundary.consumerImpact.size());
    case SectionId::Changes:
        return outOf(decidedFindings(draft), packet.findings.size());
    case SectionId::Open:
        return outOf(packet.acknowledged.size(), packet.open.size());
    case SectionId::Commit:
        return draft.uncommitted.empty() ? QString() : QString::number(draft.uncommitted.size());
    default:
        return {};
    }
}

QString attentionOf(SectionId section, const Draft& draft)
{
    const core::Packet& packet = draft.packet;
    switch (section) {
    case SectionId::Owners:
        return ownersAttention(draft);
    case SectionId::Scope:
        return packet.scope.in.empty() && packet.scope.out.empty()
            ? SectionReasons::tr("Nothing says what is in scope and what is not.")
            : QString();
    case SectionId::Evidence:
        return packet.evidence.empty() ? SectionReasons::tr("No evidence is attached.") : QString();
    case SectionId::Changes:
        return changesAttention(draft);
    default:
        return {};
    }
}

QString doneReason(SectionId section, const Draft& draft)
{
    if (section == SectionId::Decision && isProposed(draft, "decision.outcome"))
        return SectionReasons::tr("Approval is proposed: everything is accepted and nothing is open.");
    if (section == SectionId::Consumers && isProposed(draft, "boundary.consumerImpact"))
        return SectionReasons::tr("Proposed: nothing changed that consumers rely on.");
    if (section == SectionId::Classification)
        return asSentence(draft.packet.boundary.classification);
    return {};
}

QString uncommittedReason(const Draft& draft)
{
    return SectionReasons::tr("%n file(s) differ from the commit: what is signed is what is committed.",
        nullptr, static_cast<int>(draft.uncommitted.size()));
}

} // namespace ui
