// SPDX-License-Identifier: GPL-3.0-or-later
// The form that people filled in, in its order.
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>
#include <span>

namespace ui {
namespace {

void writeTexts(PageWriter& page, const PacketContent& content, const QString& label,
    const std::vector<std::string>& texts)
{
    for (const std::string& each : texts)
        page.fact(label, Prose(printed(each)));
    if (texts.empty())
        page.fact(label, Prose(printedOrNothing("", content.words), TextRole::Quiet));
}

void writeText(PageWriter& page, const PacketContent& content, const QString& label, const std::string& text)
{
    page.fact(
        label, Prose(printedOrNothing(text, content.words), text.empty() ? TextRole::Quiet : TextRole::Body));
}

void writeQuestion(PageWriter& page, const PacketContent& content)
{
    const core::PacketQuestion& decision = content.packet.decision;
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Decision to make"));
    writeText(page, content, words.translate("Packet", "Question"), decision.question);
    page.fact(
        words.translate("Packet", "Outcome"), Prose(outcomeWord(decision.outcome, words), TextRole::Strong));
    writeText(page, content, words.translate("Packet", "Rationale"), decision.rationale);
    for (const std::string& each : decision.conditions)
        page.fact(words.translate("Packet", "Condition"), Prose(printed(each)));
}

void writeOwnerCheck(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Owner check"));
    for (const core::PacketRole& each : content.packet.roles) {
        Prose who(printed(each.name.empty() ? each.principal : each.name), TextRole::Strong);
        if (who.isEmpty())
            who.add(words.translate("Packet", "nobody is named"), TextRole::Strong);
        who.add(QStringLiteral("  "));
        who.add(each.required ? words.translate("Packet", "must sign")
                              : words.translate("Packet", "need not sign"),
            TextRole::Quiet);
        if (!each.reason.empty())
            who.add(QString(QChar::LineSeparator)).add(printed(each.reason));
        page.fact(roleWord(each.role, words), who);
    }
    for (const std::string_view role : {"product", "qa"})
        if (std::ranges::none_of(
                content.packet.roles, [&](const core::PacketRole& each) { return each.role == role; }))
            page.fact(roleWord(role, words), Prose(words.translate("Packet", "not asked"), TextRole::Quiet));
}

void writeScope(PageWriter& page, const PacketContent& content)
{
    const core::PacketScope& scope = content.packet.scope;
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Scope boundary"));
    writeTexts(page, content, words.translate("Packet", "In scope"), scope.in);
    writeTexts(page, content, words.translate("Packet", "Out of scope"), scope.out);
    for (const core::PacketAssumption& each : scope.assumptions) {
        Prose text(printed(each.text));
        text.add(QStringLiteral("  "));
        text.add(each.approvedBy ? words.translate("Packet", "approved by %1").arg(printed(*each.approvedBy))
                                 : words.translate("Packet", "still needs approval"),
            each.approvedBy ? TextRole::Quiet : TextRole::Strong);
        page.fact(words.translate("Packet", "Assumption"), text);
    }
}

QString evidenceLabel(std::string_view kind, const Phrases& words)
{
    if (kind == "test")
        return words.translate("Packet", "Test");
    if (kind == "fixture")
        return words.translate("Packet", "Fixture");
    if (kind == "log")
        return words.translate("Packet", "Log");
    if (kind == "metric")
        return words.translate("Packet", "Metric");
    if (kind == "screenshot")
        return words.translate("Packet", "Screenshot");
    if (kind == "manual")
        return words.translate("Packet", "Manual review step");
    return printed(kind);
}

void writeEvidence(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Acceptance evidence"));
    for (const core::PacketEvidence& each : content.packet.evidence) {
        Prose text(printed(each.text));
        if (!each.ref.empty())
            text.add(each.text.empty() ? QString() : QString(QChar::LineSeparator))
                .add(printed(each.ref), TextRole::Mono);
        if (each.sha256)
            text.add(QString(QChar::LineSeparator))
                .add(QStringLiteral("SHA-256 ") + printed(*each.sha256), TextRole::Mono);
        page.fact(evidenceLabel(each.kind, words), text);
    }
    if (content.packet.evidence.empty())
        page.paragraph(Prose(words.translate("Packet", "None was given."), TextRole::Quiet));
}

void writeConsumers(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.gap(60);
    page.beginTable({{words.translate("Packet", "Consumer"), 3}, {words.translate("Packet", "Pinned to"), 2},
        {words.translate("Packet", "Impact"), 6}});
    for (const core::PacketConsumer& each : content.packet.boundary.consumerImpact)
        page.tableRow({Prose(printed(each.consumer), TextRole::Strong), Prose(printed(each.pin)),
            Prose(impactWord(each.impact, words))});
    page.endTable();
}

void writeBoundary(PageWriter& page, const PacketContent& content)
{
    const core::PacketBoundary& boundary = content.packet.boundary;
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Contract boundary"), BoundaryMark);
    page.fact(words.translate("Packet", "Compatibility"),
        Prose(classificationWord(boundary.classification, words), TextRole::Strong));
    writeText(page, content, words.translate("Packet", "Retry behaviour"), boundary.retryBehaviour);
    writeText(page, content, words.translate("Packet", "Rollback"), boundary.rollback);
    writeText(page, content, words.translate("Packet", "Migration plan"), boundary.migrationPlan);
    if (boundary.consumerImpact.empty())
        writeText(page, content, words.translate("Packet", "Consumer impact"), "");
    else
        writeConsumers(page, content);
}

void writePrompts(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Reviewer prompts"));
    for (const core::PacketPrompt& each : content.packet.prompts) {
        page.paragraph(Prose(printed(each.question), TextRole::Quiet), true);
        page.paragraph(Prose(printedOrNothing(each.answer, words)));
    }
    if (content.packet.prompts.empty())
        page.paragraph(Prose(words.translate("Packet", "None were asked."), TextRole::Quiet));
}

} // namespace

void writeForm(PageWriter& page, const PacketContent& content)
{
    page.newPage();
    page.chapter(content.words.translate("Packet", "The decision and its grounds"), DecisionMark);
    writeQuestion(page, content);
    writeOwnerCheck(page, content);
    writeScope(page, content);
    writeEvidence(page, content);
    writeBoundary(page, content);
    writePrompts(page, content);
}

} // namespace ui
