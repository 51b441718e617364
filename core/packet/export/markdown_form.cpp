// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/markdown_sections.h"

#include <algorithm>
#include <span>

namespace core {
namespace {

using Kinds = std::span<const std::string_view>;

/// A line of the form, and what of the packet answers it.
struct FormLine {
    std::string_view label;
    Kinds kinds;
};

constexpr std::string_view AllRoles[] = {"product", "backend", "frontend", "qa"};
constexpr FormLine OwnerLines[] = {
    {"Product owner", Kinds(AllRoles).first(1)},
    {"Engineering owner", Kinds(AllRoles).subspan(1, 2)},
    {"QA or operations reviewer", Kinds(AllRoles).last(1)},
};

constexpr std::string_view AllEvidence[] = {"test", "fixture", "log", "metric", "screenshot", "manual"};
constexpr FormLine EvidenceLines[] = {
    {"Test or fixture", Kinds(AllEvidence).first(2)},
    {"Log, metric, or screenshot", Kinds(AllEvidence).subspan(2, 3)},
    {"Manual review step", Kinds(AllEvidence).last(1)},
};

bool isOneOf(std::string_view kind, Kinds kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

std::string_view outcomeWords(std::string_view outcome)
{
    if (outcome == Approve)
        return "approve";
    if (outcome == ApproveWithConditions)
        return "approve with conditions";
    return outcome == Reject ? "reject" : "not decided";
}

void writeDecision(MarkdownPage& page, const PacketQuestion& decision)
{
    page.heading(2, "Decision to make");
    page.item("Question", harmlessText(decision.question));
    page.item("Outcome", outcomeWords(decision.outcome));
    page.item("Rationale", harmlessText(decision.rationale));
    for (const std::string& each : decision.conditions)
        page.item("Condition", harmlessText(each));
}

std::string ownerWords(const PacketRole& role)
{
    std::string words = role.principal.empty() ? "nobody is named" : harmlessText(role.principal);
    if (!role.name.empty())
        words = harmlessText(role.name) + ", " + words;
    words += role.required ? "; must sign" : "; need not sign";
    return role.reason.empty() ? words : words + ": " + harmlessText(role.reason);
}

void writeOwners(MarkdownPage& page, const std::vector<PacketRole>& roles)
{
    page.heading(2, "Owner check");
    const auto write = [&](std::string_view label, const auto& isMeant) {
        bool any = false;
        for (const PacketRole& each : roles)
            if (isMeant(each.role)) {
                page.item(std::string(label) + " (" + harmlessText(each.role) + ")", ownerWords(each));
                any = true;
            }
        return any;
    };
    for (const FormLine& line : OwnerLines)
        if (!write(line.label, [&](std::string_view role) { return isOneOf(role, line.kinds); }))
            page.item(line.label, "not asked");
    write("Further owner", [](std::string_view role) { return !isOneOf(role, AllRoles); });
}

void writeTexts(MarkdownPage& page, std::string_view label, const std::vector<std::string>& texts)
{
    for (const std::string& each : texts)
        page.item(label, harmlessText(each));
    if (texts.empty())
        page.item(label, "");
}

void writeScope(MarkdownPage& page, const PacketScope& scope)
{
    page.heading(2, "Scope boundary");
    writeTexts(page, "In scope", scope.in);
    writeTexts(page, "Out of scope", scope.out);
    constexpr std::string_view Waiting = "Assumption that still needs approval";
    bool isAnyWaiting = false;
    for (const PacketAssumption& each : scope.assumptions) {
        const bool isWaiting = !each.approvedBy;
        isAnyWaiting |= isWaiting;
        page.item(
            isWaiting ? std::string(Waiting) : "Assumption approved by " + harmlessText(*each.approvedBy),
            harmlessText(each.text));
    }
    if (!isAnyWaiting)
        page.item(Waiting, "none");
}

std::string evidenceWords(const PacketEvidence& evidence)
{
    std::string words = harmlessText(evidence.text);
    if (!evidence.ref.empty())
        words += (words.empty() ? "" : ", ") + harmlessText(evidence.ref);
    return evidence.sha256 ? words + ", SHA-256 " + harmlessCode(*evidence.sha256) : words;
}

void writeEvidence(MarkdownPage& page, const std::vector<PacketEvidence>& evidence)
{
    page.heading(2, "Acceptance evidence");
    for (const FormLine& line : EvidenceLines) {
        bool any = false;
        for (const PacketEvidence& each : evidence)
            if (isOneOf(each.kind, line.kinds)) {
                page.item(line.label, evidenceWords(each));
                any = true;
            }
        if (!any)
            page.item(line.label, "");
    }
    for (const PacketEvidence& each : evidence)
        if (!isOneOf(each.kind, AllEvidence))
            page.item("Other evidence (" + harmlessText(each.kind) + ")", evidenceWords(each));
}

std::string consumerWords(const PacketConsumer& consumer)
{
    return harmlessText(consumer.consumer)
        + (consumer.pin.empty() ? "" : " (pinned to " + harmlessText(consumer.pin) + ")");
}

void writeBoundary(MarkdownPage& page, const PacketBoundary& boundary)
{
    page.heading(2, "Contract boundary");
    page.paragraph("No release without compatibility classification, consumer impact, retry behaviour and "
                   "rollback notes.\n");
    page.item("Compatibility classification", harmlessText(boundary.classification));
    for (const PacketConsumer& each : boundary.consumerImpact)
        page.item("Consumer impact",
            (each.consumer.empty() ? "" : consumerWords(each) + ": ") + harmlessText(each.impact));
    if (boundary.consumerImpact.empty())
        page.item("Consumer impact", "");
    page.item("Retry behaviour", harmlessText(boundary.retryBehaviour));
    page.item("Rollback", harmlessText(boundary.rollback));
    page.item("Migration plan", harmlessText(boundary.migrationPlan));
}

void writePrompts(MarkdownPage& page, const std::vector<PacketPrompt>& prompts)
{
    page.heading(2, "Reviewer prompts");
    for (const PacketPrompt& each : prompts) {
        page.item("Question", harmlessText(each.question));
        page.detail("Answer", harmlessText(each.answer));
    }
    if (prompts.empty())
        page.paragraph("None were asked.");
}

} // namespace

void writeForm(MarkdownPage& page, const Packet& packet)
{
    writeDecision(page, packet.decision);
    writeOwners(page, packet.roles);
    writeScope(page, packet.scope);
    writeEvidence(page, packet.evidence);
    writeBoundary(page, packet.boundary);
    writePrompts(page, packet.prompts);
}

} // namespace core
