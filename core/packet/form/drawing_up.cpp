// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/drawing_up.h"

#include "core/base/date.h"
#include "core/packet/form/form_fields.h"
#include "core/packet/form/text_form.h"

#include <algorithm>

namespace core {

namespace {

const ComparedContract* comparedOf(const Check& check, const std::string& id)
{
    const auto found = std::ranges::find(check.contracts, id,
        [](const ComparedContract& each) -> const std::string& { return each.diff.contract; });
    return found == check.contracts.end() ? nullptr : &*found;
}

std::optional<ContractSide> packetSide(const std::optional<ReadSide>& read)
{
    if (!read)
        return std::nullopt;
    ContractSide side {read->blob, read->sha256};
    for (const ReadFile& file : read->files)
        side.files.push_back({file.path, file.blob});
    return side;
}

PacketContract packetContract(const ReadContract& read, const ComparedContract* compared)
{
    PacketContract contract {read.contract, read.candidate ? read.candidate->entry : read.baseline->entry};
    contract.baseline = packetSide(read.baseline);
    contract.candidate = packetSide(read.candidate);
    if (compared == nullptr)
        return contract;
    const Judgement& judgement = compared->diff.judgement;
    contract.language = languageId(compared->diff.language);
    contract.classification = classificationOf(judgement.findings);
    contract.bump = bumpName(judgement.bump);
    contract.coverage = {{judgement.coverage.operationsCompared, judgement.coverage.operationsTotal},
        {judgement.coverage.schemasCompared, judgement.coverage.schemasTotal}};
    return contract;
}

PacketFinding packetFinding(const std::string& contract, const Finding& found)
{
    PacketFinding finding {contract, found.rule, std::string(severityName(found.severity)), found.place,
        found.facts, found.path};
    for (const FindingSite& site : found.sites)
        finding.sites.push_back({site.operation, std::string(flowName(site.flow)), site.path});
    finding.before = found.before;
    finding.after = found.after;
    finding.witness = found.witness ? found.witness->value : "";
    finding.message = found.message;
    return finding;
}

PacketDecision packetDecision(const std::string& contract, const JournalEntry& entry)
{
    PacketDecision decision {
        contract, entry.place, entry.facts, entry.verdict, entry.by, entry.role, entry.at, entry.reason};
    if (entry.plan)
        decision.plan =
            PacketPlan {entry.plan->text, entry.plan->link, entry.plan->owner, entry.plan->notBefore};
    if (!entry.due.empty())
        decision.due = entry.due;
    return decision;
}

/// Journals are read generously and packets strictly: what does not fit is left out, and said.
bool fits(const JournalEntry& entry, DrawnPacket& drawn)
{
    const bool isDecision = entry.kind == EntryKind::Decide;
    std::string why;
    if (!hasForm(entry.at, TextForm::Time))
        why = "has no time";
    else if (!entry.place.empty() && !hasForm(entry.place, TextForm::Digest))
        why = "names a place that is none";
    else if (isDecision && !hasForm(entry.verdict, TextForm::Verdict))
        why = "has a verdict that nobody knows";
    if (!why.empty())
        drawn.notTaken.push_back("an entry of " + entry.by + " " + why + ": '"
            + (entry.text.empty() ? entry.reason : entry.text) + "'");
    return why.empty();
}

/// In the order of the findings; those on what has changed since stay in the journals.
void addFindings(const Check& check, const Review& review, DrawnPacket& drawn)
{
    Packet& packet = drawn.packet;
    for (const ComparedContract& contract : check.contracts)
        for (const Finding& finding : contract.diff.judgement.findings) {
            packet.findings.push_back(packetFinding(contract.diff.contract, finding));
            const auto reviewed = std::ranges::find(review.findings, &finding, &ReviewedFinding::finding);
            if (reviewed == review.findings.end())
                continue;
            for (const JournalEntry& entry : reviewed->decisions)
                if (isAbout(entry, finding) && fits(entry, drawn))
                    packet.decisions.push_back(packetDecision(contract.diff.contract, entry));
        }
}

std::string whyOpen(const OpenPoint& point)
{
    switch (point.kind) {
    case OpenPointKind::Contract:
        return "not read, judged or understood in " + point.contract;
    case OpenPointKind::Unread:
        return "not read";
    case OpenPointKind::Policy:
        return "weakens the policy";
    }
    return {};
}

void addConsumers(const Check& check, Packet& packet)
{
    for (const ConsumerImpact& consumer : check.consumers) {
        std::vector<std::string> words;
        for (const FindingImpact& each : consumer.impacts)
            if (std::string name(impactName(each.impact)); std::ranges::find(words, name) == words.end())
                words.push_back(std::move(name));
        std::string impact;
        for (const std::string_view name : {"affected", "unknown", "broken-before", "unaffected"})
            if (impact.empty() && std::ranges::find(words, name) != words.end())
                impact = name;
        packet.boundary.consumerImpact.push_back({consumer.name,
            consumer.pin.version.empty() ? consumer.pin.commit : consumer.pin.version, impact});
    }
}

void addRoles(const Check& check, Packet& packet)
{
    for (const SignoffDuty& duty : check.signoff) {
        PacketRole role {duty.role, duty.label};
        if (duty.people.size() == 1)
            role.principal = duty.people.front();
        role.required = duty.required;
        role.reason = duty.reason;
        packet.roles.push_back(std::move(role));
    }
}

void addRemarks(const Review& review, DrawnPacket& drawn)
{
    Packet& packet = drawn.packet;
    for (const JournalEntry& each : review.comments)
        if (fits(each, drawn))
            packet.comments.push_back({each.place.empty() ? std::nullopt : std::optional(each.place), each.by,
                each.at, each.stance, each.text});
    for (const JournalEntry& each : review.acknowledged)
        if (fits(each, drawn))
            packet.acknowledged.push_back({each.text, each.by, each.at, each.reason});
    for (const JournalEntry& each : review.marks)
        if (fits(each, drawn) && !each.place.empty())
            packet.marks.push_back({each.place, each.by, each.reason});
}

void addCompared(const Check& check, Packet& packet)
{
    for (const ReadContract& read : check.read)
        packet.contracts.push_back(packetContract(read, comparedOf(check, read.contract)));
    for (const CheckedCriterion& each : check.criteria)
        packet.criteria.push_back({each.contract, each.note.operation, each.note.scenario,
            std::string(criterionStateName(each.note.state)), each.note.what});
    for (const OpenPoint& point : check.openPoints)
        packet.open.push_back({point.name, whyOpen(point)});
}

/// From the strongest of them; empty where something was not judged, for then nobody but people can say.
std::string classificationOf(const Packet& packet)
{
    if (!packet.open.empty())
        return {};
    std::string strongest = "none";
    for (const std::string_view name : {"compatible", "risky", "breaking", "semantic"})
        if (std::ranges::find(packet.contracts, name, &PacketContract::classification)
            != packet.contracts.end())
            strongest = name;
    return strongest;
}

} // namespace

std::string classificationOf(std::span<const Finding> findings)
{
    const auto has = [&](Severity severity) {
        return std::ranges::find(findings, severity, &Finding::severity) != findings.end();
    };
    if (std::ranges::any_of(findings, [](const Finding& each) { return each.semantic.has_value(); }))
        return "semantic";
    if (has(Severity::Breaking))
        return "breaking";
    if (has(Severity::Risky))
        return "risky";
    return findings.empty() ? "none" : "compatible";
}

DrawnPacket drawUp(const Review& review, const Check& check, const PacketFrame& frame)
{
    DrawnPacket drawn;
    Packet& packet = drawn.packet;
    packet.title = review.title;
    packet.review = review.id;
    packet.createdAt = frame.createdAt;
    packet.asOf = isoDate(check.asOf);
    packet.engine = frame.engine;
    packet.policy = {check.trusted ? check.trusted->commit : "", frame.policySha256, check.policy.profile};
    packet.repository = frame.repository;
    packet.baseline = {check.baseline.commit, check.baseline.tag};
    packet.candidate = {check.candidate.commit, check.proposedVersion};
    addCompared(check, packet);
    addFindings(check, review, drawn);
    addRoles(check, packet);
    addRemarks(review, drawn);
    addConsumers(check, packet);
    packet.boundary.classification = classificationOf(packet);
    packet.prompts = {{std::string(AmbiguityPrompt)}, {std::string(SafetyPrompt)}};
    for (const auto& [field, json] : review.form)
        if (const auto filled = fillIn(packet, field, json); !filled)
            drawn.notTaken.push_back(filled.error().message);
    return drawn;
}

std::vector<PacketOffer> offersFrom(const Packet& earlier, const Packet& packet)
{
    std::vector<PacketOffer> offers;
    const auto offer = [&](const char* field, std::string PacketBoundary::*text) {
        if ((packet.boundary.*text).empty() && !(earlier.boundary.*text).empty())
            offers.push_back({field, earlier.boundary.*text, earlier.id});
    };
    offer("boundary.retryBehaviour", &PacketBoundary::retryBehaviour);
    offer("boundary.rollback", &PacketBoundary::rollback);
    return offers;
}

} // namespace core
