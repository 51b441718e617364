// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>

namespace ui {
namespace {

int rankOf(const core::PacketFinding& finding)
{
    constexpr std::string_view Order[] = {"breaking", "risky", "safe", "docs"};
    return static_cast<int>(std::ranges::find(Order, finding.severity) - std::begin(Order));
}

/// Decisions, comments and marks name a place; only decisions name the contract, too.
void collect(PrintedChange& change, const core::Packet& packet)
{
    for (const core::PacketDecision& each : packet.decisions)
        if (each.place == change.finding->place && each.contract == change.finding->contract)
            change.decisions.push_back(&each);
    for (const core::PacketComment& each : packet.comments)
        if (each.place == change.finding->place)
            change.comments.push_back(&each);
    for (const core::PacketMark& each : packet.marks)
        if (each.place == change.finding->place)
            change.marks.push_back(&each);
}

QString decisionsInShort(const PrintedChange& change, const Phrases& words)
{
    if (change.decisions.empty())
        return verdictWord("", words);
    QStringList verdicts;
    for (const core::PacketDecision* each : change.decisions)
        if (const QString word = verdictWord(each->verdict, words); !verdicts.contains(word))
            verdicts.push_back(word);
    return verdicts.join(QStringLiteral(" / "));
}

} // namespace

std::vector<PrintedChange> printedChanges(const core::Packet& packet)
{
    std::vector<PrintedChange> changes;
    for (const core::PacketFinding& each : packet.findings)
        changes.push_back({.finding = &each});
    std::ranges::stable_sort(changes, {}, [](const PrintedChange& each) { return rankOf(*each.finding); });
    int number = 0;
    for (PrintedChange& each : changes) {
        each.number = ++number;
        collect(each, packet);
    }
    return changes;
}

QString markOf(const PrintedChange& change)
{
    return QStringLiteral("change-%1").arg(change.number);
}

void writeChangesTable(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.newPageOrHalf();
    page.chapter(words.translate("Packet", "What changes, and what was decided on it"), ChangesMark);
    if (content.changes.empty()) {
        page.paragraph(Prose(words.translate("Packet", "Nothing was found that differs in meaning.")));
        return;
    }
    page.beginTable({{words.translate("Packet", "No."), 1.0, Qt::AlignRight},
        {words.translate("Packet", "Severity"), 4.6}, {words.translate("Packet", "Change"), 11},
        {words.translate("Packet", "Decision"), 4},
        {words.translate("Packet", "Page"), 2.2, Qt::AlignRight}});
    for (const PrintedChange& each : content.changes) {
        const SeverityLook look = severityLook(each.finding->severity, words);
        Prose change;
        change.addLink(markOf(each), printed(each.finding->message));
        change.add(QString(QChar::LineSeparator) + printed(each.finding->path), TextRole::Small);
        Prose severity;
        severity.addColored(shapeColorOf(look.ink), look.shape + QLatin1Char(' '), TextRole::Strong);
        severity.add(look.word, TextRole::Strong);
        page.tableRow({Prose(QString::number(each.number)), severity, change,
            Prose(decisionsInShort(each, words)), Prose(content.pageOf(markOf(each)))});
    }
    page.endTable();
}

} // namespace ui
