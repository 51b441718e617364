// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>

namespace ui {
namespace {

/// On a change that is in the packet: it stands there.
bool standsAtAChange(const core::PacketComment& comment, const PacketContent& content)
{
    return comment.place
        && std::ranges::any_of(content.packet.findings,
            [&](const core::PacketFinding& each) { return each.place == *comment.place; });
}

void writeComments(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "On the whole review"));
    bool isAny = false;
    for (const core::PacketComment& each : content.packet.comments) {
        if (standsAtAChange(each, content))
            continue;
        isAny = true;
        Prose text(printedOrNothing(each.text, words));
        text.add(QString(QChar::LineSeparator))
            .add(stanceWord(each.stance, words) + QStringLiteral(", ") + printedTime(each.at),
                TextRole::Small);
        page.fact(printed(each.by), text);
    }
    if (!isAny)
        page.paragraph(Prose(words.translate("Packet", "Nobody commented."), TextRole::Quiet));
}

QString criterionWord(std::string_view state, const Phrases& words)
{
    if (state == "present")
        return words.translate("Packet", "✓ present");
    if (state == "missing")
        return words.translate("Packet", "✗ missing");
    if (state == "contradicted")
        return words.translate("Packet", "✗ contradicted");
    if (state == "transition")
        return words.translate("Packet", "→ a transition, which no response shows");
    return printed(state);
}

void writeCriteria(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Acceptance criteria (Given/When/Then)"));
    if (content.packet.criteria.empty()) {
        page.paragraph(Prose(words.translate("Packet", "None belong to these changes."), TextRole::Quiet));
        return;
    }
    page.beginTable({{words.translate("Packet", "Operation"), 4}, {words.translate("Packet", "Scenario"), 7},
        {words.translate("Packet", "State"), 4}});
    for (const core::PacketCriterion& each : content.packet.criteria) {
        Prose scenario(printed(each.scenario));
        if (!each.what.empty())
            scenario.add(each.scenario.empty() ? QString() : QString(QChar::LineSeparator))
                .add(printed(each.what), TextRole::Small);
        page.tableRow({Prose(printed(each.operation)), scenario, Prose(criterionWord(each.state, words))});
    }
    page.endTable();
}

/// Decisions on what the packet does not list as a change.
void writeStrayDecisions(PageWriter& page, const PacketContent& content)
{
    const auto isStray = [&](const core::PacketDecision& decision) {
        return std::ranges::none_of(content.packet.findings, [&](const core::PacketFinding& each) {
            return each.place == decision.place && each.contract == decision.contract;
        });
    };
    for (const core::PacketDecision& each : content.packet.decisions) {
        if (!isStray(each))
            continue;
        Prose text(verdictWord(each.verdict, content.words), TextRole::Strong);
        text.add(QStringLiteral("  ") + printed(each.by) + QStringLiteral("  ")).add(printed(each.reason));
        page.fact(content.words.translate("Packet", "Decision on what is no change"), text);
    }
}

} // namespace

void writeRemarks(PageWriter& page, const PacketContent& content)
{
    page.chapter(content.words.translate("Packet", "What was said, and acceptance criteria"), RemarksMark);
    writeComments(page, content);
    writeStrayDecisions(page, content);
    writeCriteria(page, content);
}

} // namespace ui
