// SPDX-License-Identifier: GPL-3.0-or-later
// A change: what it is, before and after, the proof, where it is seen, and what was decided and said on it.
#include "ui/export/change_values.h"
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>
#include <span>

namespace ui {
namespace {

constexpr std::size_t MostSites = 20;
constexpr qsizetype MostWitnessLines = 32;
constexpr std::size_t ShownDigits = 12;

QString shortDigits(std::string_view digits)
{
    return printed(digits.substr(0, ShownDigits));
}

void writeHead(PageWriter& page, const PacketContent& content, const PrintedChange& change)
{
    const core::PacketFinding& finding = *change.finding;
    const SeverityLook look = severityLook(finding.severity, content.words);
    const QString title = printed(finding.message);
    page.gap(220);
    page.heading(look.shape + QLatin1Char(' ') + title, markOf(change), 1);
    Prose badge;
    badge.addColored(
        textColorOn(look.ink), look.shape + QLatin1Char(' ') + look.word.toUpper(), TextRole::SmallStrong);
    const Cell rule {Prose(printed(finding.rule), TextRole::Mono), page.width() * 0.45, page.width() * 0.55,
        Qt::AlignRight};
    Cell position {Prose(content.words.translate("Packet", "Change %1 of %2")
                             .arg(change.number)
                             .arg(content.changes.size()),
                       TextRole::Small),
        page.width() * 0.22, page.width() * 0.23};
    page.row({.cells = {{badge, 0, page.width() * 0.2, Qt::AlignLeft, look.ink}, position, rule},
        .above = 14,
        .below = 16,
        .staysWithNext = true});
    page.row({.cells = {{Prose(title, TextRole::Section), 0, page.width()}},
        .above = 45,
        .below = 15,
        .staysWithNext = true});
    Prose path(printed(finding.path), TextRole::Quiet);
    if (!finding.contract.empty())
        path.add(
            QStringLiteral("  ") + content.words.translate("Packet", "in %1").arg(printed(finding.contract)),
            TextRole::Quiet);
    page.row({.cells = {{path, 0, page.width()}}, .below = 60, .staysWithNext = true});
}

QString baselineTitle(const PacketContent& content)
{
    const core::PacketBaseline& baseline = content.packet.baseline;
    return content.words.translate("Packet", "Baseline %1")
        .arg(baseline.tag.empty() ? shortDigits(baseline.commit) : printed(baseline.tag));
}

QString candidateTitle(const PacketContent& content)
{
    return content.words.translate("Packet", "Candidate %1")
        .arg(shortDigits(content.packet.candidate.commit));
}

void writeSites(PageWriter& page, const PacketContent& content, const core::PacketFinding& finding)
{
    const Phrases& words = content.words;
    Prose sites;
    const std::size_t shown = std::min(MostSites, finding.sites.size());
    for (const core::PacketSite& site : std::span(finding.sites).first(shown)) {
        if (!sites.isEmpty())
            sites.add(QString(QChar::LineSeparator));
        sites.add(printed(site.path.empty() ? site.operation : site.path));
        if (const QString flow = flowWord(site.flow, words); !flow.isEmpty())
            sites.add(QStringLiteral("  ") + flow, TextRole::Small);
    }
    if (const auto more = static_cast<int>(finding.sites.size() - shown); more > 0)
        sites.add(QString(QChar::LineSeparator))
            .add(
                words.translate("Packet", "and at %n more places, which stand in packet.json", nullptr, more),
                TextRole::Strong);
    if (!sites.isEmpty())
        page.fact(words.translate("Packet", "Seen at"), sites);
}

void writeWitness(PageWriter& page, const PacketContent& content, const core::PacketFinding& finding)
{
    if (finding.witness.empty())
        return;
    const QStringList lines = printed(spreadOut(finding.witness)).split(QChar::LineSeparator);
    Prose proof(lines.mid(0, MostWitnessLines).join(QChar::LineSeparator), TextRole::Mono);
    if (lines.size() > MostWitnessLines)
        proof.add(QString(QChar::LineSeparator))
            .add(QStringLiteral("⋯ ")
                    + moreLines(static_cast<int>(lines.size() - MostWitnessLines), content.words),
                TextRole::Small);
    page.fact(content.words.translate("Packet", "Proof"), proof);
}

/// The packet tells the impact of all changes together, consumer by consumer.
void writeConsumersLink(PageWriter& page, const PacketContent& content, const core::PacketFinding& finding)
{
    const Phrases& words = content.words;
    const auto& consumers = content.packet.boundary.consumerImpact;
    if (consumers.empty() || (finding.severity != "breaking" && finding.severity != "risky"))
        return;
    const auto count = static_cast<int>(consumers.size());
    const QString meaning =
        words.translate("Packet", "What all changes together mean to %n consumers: page %1", nullptr, count);
    page.fact(words.translate("Packet", "Consumers"),
        Prose().addLink(BoundaryMark, meaning.arg(content.pageOf(BoundaryMark))));
}

void writePlan(PageWriter& page, const Phrases& words, const core::PacketPlan& plan)
{
    Prose text(printedOrNothing(plan.text, words));
    const auto more = [&](const QString& label, const std::string& value) {
        if (!value.empty())
            text.add(QString(QChar::LineSeparator))
                .add(label + QLatin1Char(' '), TextRole::Quiet)
                .add(printed(value));
    };
    more(words.translate("Packet", "Link:"), plan.link);
    more(words.translate("Packet", "Owner:"), plan.owner);
    more(words.translate("Packet", "Not before:"), plan.notBefore);
    page.fact(words.translate("Packet", "Plan"), text);
}

void writeDecisions(PageWriter& page, const PacketContent& content, const PrintedChange& change)
{
    const Phrases& words = content.words;
    const QString label = words.translate("Packet", "Decision");
    if (change.decisions.empty())
        page.fact(label, Prose(verdictWord("", words), TextRole::Strong));
    for (const core::PacketDecision* each : change.decisions) {
        Prose text(verdictWord(each->verdict, words), TextRole::Strong);
        text.add(QStringLiteral("  ") + printed(each->by), TextRole::Quiet);
        if (!each->role.empty())
            text.add(QStringLiteral(", ") + roleWord(each->role, words), TextRole::Quiet);
        text.add(QStringLiteral(", ") + printedTime(each->at), TextRole::Quiet);
        if (!each->reason.empty())
            text.add(QString(QChar::LineSeparator)).add(printed(each->reason));
        page.fact(label, text);
        if (each->plan)
            writePlan(page, words, *each->plan);
        if (each->due)
            page.fact(words.translate("Packet", "Due"), Prose(printed(*each->due)));
    }
}

void writeRemarksOn(PageWriter& page, const PacketContent& content, const PrintedChange& change)
{
    const Phrases& words = content.words;
    for (const core::PacketMark* each : change.marks) {
        Prose text(printedOrNothing(each->reason, words));
        text.add(QStringLiteral("  ") + printed(each->by), TextRole::Quiet);
        page.fact(words.translate("Packet", "Changes the meaning"), text);
    }
    for (const core::PacketComment* each : change.comments) {
        Prose text(printedOrNothing(each->text, words));
        text.add(QStringLiteral("  ") + printed(each->by) + QStringLiteral(", ")
                + stanceWord(each->stance, words) + QStringLiteral(", ") + printedTime(each->at),
            TextRole::Quiet);
        page.fact(words.translate("Packet", "Comment"), text);
    }
}

} // namespace

void writeChange(PageWriter& page, const PacketContent& content, const PrintedChange& change)
{
    const core::PacketFinding& finding = *change.finding;
    const std::size_t begin = page.position();
    writeHead(page, content, change);
    writeChangedValue(page, {baselineTitle(content), candidateTitle(content), finding.before, finding.after},
        content.words);
    page.keepTogether(begin);
    writeWitness(page, content, finding);
    writeSites(page, content, finding);
    writeConsumersLink(page, content, finding);
    writeDecisions(page, content, change);
    writeRemarksOn(page, content, change);
    page.fact(content.words.translate("Packet", "Place"), Prose(shortDigits(finding.place), TextRole::Mono));
    page.keepTogether(begin);
}

} // namespace ui
