// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>

namespace ui {
namespace {

constexpr double BoxPadding = 110;

QString shortId(const std::string& digits)
{
    constexpr std::size_t Shown = 12;
    return printed(std::string_view(digits).substr(0, Shown));
}

void writeTitle(PageWriter& page, const PacketContent& content)
{
    const core::Packet& packet = content.packet;
    page.row(
        {.cells = {{Prose(content.words.translate("Packet", "API contract review packet"), TextRole::Quiet),
             0, page.width()}},
            .below = 20});
    page.heading(content.words.translate("Packet", "Cover"), QStringLiteral("cover"), 0);
    page.row({.cells = {{Prose(printed(packet.title), TextRole::Title), 0, page.width()}}, .below = 50});
    Prose identity(printed(packet.id), TextRole::Strong);
    identity.add(QStringLiteral(" · "), TextRole::Quiet);
    identity.add(
        content.words.translate("Packet", "drawn up %1").arg(printedTime(packet.createdAt)), TextRole::Quiet);
    page.paragraph(identity);
    page.gap(60);
}

void writeWarnings(PageWriter& page, const PacketContent& content)
{
    if (isOfSample(content.packet)) {
        Prose sample(content.words.translate("Packet", "Sample."), TextRole::Strong);
        sample.add(QStringLiteral(" "));
        sample.add(content.words.translate(
            "Packet", "Signed with demo keys that were made on one machine. It proves nothing."));
        page.notice(sample);
    }
    if (const int missing = missingSignoffs(content); missing > 0) {
        Prose unsignedYet(content.words.translate("Packet", "Not complete."), TextRole::Strong);
        unsignedYet.add(QStringLiteral(" "));
        unsignedYet.add(content.words.translate(
            "Packet", "%n of those who must sign had not signed when this was printed.", nullptr, missing));
        page.notice(unsignedYet);
    }
}

void writeBoxed(PageWriter& page, const Prose& prose, double above, double below, bool staysWithNext)
{
    page.row({.cells = {{prose, BoxPadding, page.width() - 2 * BoxPadding}},
        .above = above,
        .below = below,
        .ground = Ink::Ground,
        .staysWithNext = staysWithNext});
}

void writeDecision(PageWriter& page, const PacketContent& content)
{
    const core::PacketQuestion& decision = content.packet.decision;
    writeBoxed(page, Prose(printedOrNothing(decision.question, content.words), TextRole::Quiet), BoxPadding,
        30, true);
    writeBoxed(page, Prose(outcomeWord(decision.outcome, content.words), TextRole::Chapter), 0, 30, true);
    const bool hasConditions = !decision.conditions.empty();
    writeBoxed(page, Prose(printedOrNothing(decision.rationale, content.words)), 0,
        hasConditions ? 40 : BoxPadding, hasConditions);
    for (std::size_t at = 0; at < decision.conditions.size(); ++at) {
        const bool isLast = at + 1 == decision.conditions.size();
        Prose condition(content.words.translate("Packet", "Condition:"), TextRole::Strong);
        condition.add(QStringLiteral(" ") + printed(decision.conditions[at]));
        writeBoxed(page, condition, 0, isLast ? BoxPadding : 20, !isLast);
    }
    page.gap(140);
}

/// How many changes there are of each severity, and how many of all are decided.
void writeFigures(PageWriter& page, const PacketContent& content)
{
    const auto decided = std::ranges::count_if(
        content.changes, [](const PrintedChange& each) { return !each.decisions.empty(); });
    Row figures {.below = 10, .staysWithNext = true};
    Row labels {.below = 60};
    const double width = page.width() / 5;
    double left = 0;
    const auto add = [&](const Prose& figure, const QString& label) {
        figures.cells.push_back({figure, left, width});
        labels.cells.push_back({Prose(label, TextRole::Quiet), left, width - 60});
        left += width;
    };
    for (const std::string_view severity : {"breaking", "risky", "safe", "docs"}) {
        const SeverityLook look = severityLook(severity, content.words);
        const auto count = std::ranges::count(content.packet.findings, severity,
            [](const core::PacketFinding& each) { return std::string_view(each.severity); });
        Prose figure;
        figure.addColored(shapeColorOf(look.ink), look.shape + QStringLiteral(" "), TextRole::Chapter);
        figure.add(QString::number(count), TextRole::Figure);
        add(figure, look.word);
    }
    add(Prose(content.words.translate("Packet", "%1 of %2").arg(decided).arg(content.changes.size()),
            TextRole::Figure),
        content.words.translate("Packet", "changes decided"));
    page.row(figures);
    page.row(labels);
    page.gap(60);
}

void writePair(PageWriter& page, const PacketContent& content)
{
    const core::Packet& packet = content.packet;
    const auto side = [&](const std::string& name, const std::string& commit) {
        Prose prose;
        if (!name.empty())
            prose.add(printed(name), TextRole::Strong).add(QStringLiteral("  "));
        return prose.add(shortId(commit), TextRole::Mono);
    };
    page.fact(
        content.words.translate("Packet", "Baseline"), side(packet.baseline.tag, packet.baseline.commit));
    page.fact(content.words.translate("Packet", "Candidate"), side("", packet.candidate.commit));
    page.fact(content.words.translate("Packet", "Proposed version"),
        Prose(printedOrNothing(packet.candidate.proposedVersion, content.words), TextRole::Strong));
    for (const core::PacketContract& each : packet.contracts) {
        Prose contract(printed(each.id.empty() ? each.path : each.id), TextRole::Strong);
        contract.add(QStringLiteral(": ") + classificationWord(each.classification, content.words));
        page.fact(content.words.translate("Packet", "Contract"), contract);
    }
    if (packet.supersedes)
        page.fact(
            content.words.translate("Packet", "Takes the place of"), Prose(printed(packet.supersedes->id)));
}

void writeWhoSigned(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Sign-offs"));
    page.beginTable({{words.translate("Packet", "Role"), 3}, {words.translate("Packet", "Who"), 5},
        {words.translate("Packet", "Sign-off"), 4}});
    for (const core::PacketRole& each : content.packet.roles) {
        Prose state;
        if (isSigned(content, each))
            state.add(QStringLiteral("✓ ") + words.translate("Packet", "signed"), TextRole::Strong);
        else if (each.required)
            state.add(QStringLiteral("✗ ") + words.translate("Packet", "missing"), TextRole::Strong);
        else
            state.add(words.translate("Packet", "not required"), TextRole::Quiet);
        const QString who = printed(each.name.empty() ? each.principal : each.name);
        page.tableRow({Prose(roleWord(each.role, words)),
            Prose(who.isEmpty() ? words.translate("Packet", "nobody is named") : who), state});
    }
    page.endTable();
}

void writeContents(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    const std::size_t begin = page.position();
    page.section(words.translate("Packet", "In this packet"));
    const auto entry = [&](const QString& title, const QString& mark) {
        page.row({.cells = {{Prose().addLink(mark, title), 0, page.width() * 0.9},
                      {Prose(content.pageOf(mark)), page.width() * 0.9, page.width() * 0.1, Qt::AlignRight}},
            .below = 15});
    };
    entry(words.translate("Packet", "The decision and its grounds"), DecisionMark);
    entry(words.translate("Packet", "What changes, and what was decided on it"), ChangesMark);
    entry(words.translate("Packet", "What was said, and acceptance criteria"), RemarksMark);
    entry(words.translate("Packet", "Owners and sign-offs"), SignoffsMark);
    entry(words.translate("Packet", "What was compared, and what was not understood"), CoverageMark);
    entry(words.translate("Packet", "How to check this packet"), CheckingMark);
    page.keepTogether(begin);
}

} // namespace

void writeCover(PageWriter& page, const PacketContent& content)
{
    writeTitle(page, content);
    writeWarnings(page, content);
    writeDecision(page, content);
    writeFigures(page, content);
    writePair(page, content);
    writeWhoSigned(page, content);
    writeContents(page, content);
}

} // namespace ui
