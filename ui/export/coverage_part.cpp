// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

namespace ui {
namespace {

Prose sideWords(const std::optional<core::ContractSide>& side, const Phrases& words)
{
    if (!side)
        return {words.translate("Packet", "does not exist there"), TextRole::Quiet};
    const auto files = static_cast<int>(side->files.size());
    Prose text(printed(side->sha256), TextRole::Mono);
    text.add(QString(QChar::LineSeparator));
    return text.add(words.translate("Packet", "SHA-256 of all it was read from: %n files", nullptr, files),
        TextRole::Small);
}

QString countWords(const core::Compared& count, const Phrases& words)
{
    return words.translate("Packet", "%1 of %2").arg(count.compared).arg(count.total);
}

void writeContract(PageWriter& page, const PacketContent& content, const core::PacketContract& contract)
{
    const Phrases& words = content.words;
    const std::size_t begin = page.position();
    page.section(printed(contract.id.empty() ? contract.path : contract.id));
    page.fact(words.translate("Packet", "File"), Prose(printed(contract.path), TextRole::Mono));
    page.fact(words.translate("Packet", "Classification"),
        Prose(classificationWord(contract.classification, words)));
    page.fact(words.translate("Packet", "Compared"),
        Prose(words.translate("Packet", "%1 operations, %2 schemas")
                  .arg(countWords(contract.coverage.operations, words),
                      countWords(contract.coverage.schemas, words))));
    page.fact(words.translate("Packet", "Baseline"), sideWords(contract.baseline, words));
    page.fact(words.translate("Packet", "Candidate"), sideWords(contract.candidate, words));
    page.keepTogether(begin);
}

void writeOpenPoints(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Not read, not judged or not understood"));
    for (const core::PacketOpenPoint& each : content.packet.open) {
        Prose text(printed(each.name), TextRole::Strong);
        text.add(QString(QChar::LineSeparator)).add(printed(each.why));
        page.fact(words.translate("Packet", "Open"), text);
    }
    if (content.packet.open.empty())
        page.paragraph(
            Prose(words.translate("Packet", "Nothing: all of it was read, judged and understood.")));
    for (const core::PacketAcknowledgement& each : content.packet.acknowledged) {
        Prose text(printed(each.name), TextRole::Strong);
        text.add(QString(QChar::LineSeparator)).add(printedOrNothing(each.reason, words));
        text.add(QStringLiteral("  ") + printed(each.by) + QStringLiteral(", ") + printedTime(each.at),
            TextRole::Quiet);
        page.fact(words.translate("Packet", "Acknowledged"), text);
    }
    for (const core::UnknownMember& each : content.packet.unknown)
        page.fact(words.translate("Packet", "Written by a later version, and not shown here"),
            Prose(printed(each.pointer) + QLatin1Char(' ') + printed(each.key), TextRole::Mono));
}

void writeOrigin(PageWriter& page, const PacketContent& content)
{
    const core::Packet& packet = content.packet;
    const Phrases& words = content.words;
    const std::size_t begin = page.position();
    page.section(words.translate("Packet", "Where it comes from"));
    if (!packet.repository.remote.empty())
        page.fact(words.translate("Packet", "Repository"), Prose(printed(packet.repository.remote)));
    const auto digits = [&](const QString& label, const std::string& value) {
        page.fact(label, Prose(printedOrNothing(value, words), TextRole::Mono));
    };
    digits(words.translate("Packet", "Its first commit"), packet.repository.firstCommit);
    digits(words.translate("Packet", "Baseline"), packet.baseline.commit);
    digits(words.translate("Packet", "Candidate"), packet.candidate.commit);
    if (!packet.candidate.versionReason.empty())
        page.fact(words.translate("Packet", "Why no higher version"),
            Prose(printed(packet.candidate.versionReason)));
    digits(words.translate("Packet", "Policy"), packet.policy.commit);
    page.fact(words.translate("Packet", "Profile"), Prose(printedOrNothing(packet.policy.profile, words)));
    page.fact(words.translate("Packet", "Judged by"),
        Prose(words.translate("Packet", "%1 %2 with rules %3, as of %4")
                  .arg(printed(packet.engine.name), printed(packet.engine.version),
                      printed(packet.engine.ruleset), printed(packet.asOf))));
    if (packet.supersedes) {
        Prose earlier(printed(packet.supersedes->id));
        earlier.add(QString(QChar::LineSeparator)).add(printed(packet.supersedes->sha256), TextRole::Mono);
        page.fact(words.translate("Packet", "Takes the place of"), earlier);
    }
    page.keepTogether(begin);
}

} // namespace

void writeCoverage(PageWriter& page, const PacketContent& content)
{
    page.newPageOrHalf();
    page.chapter(
        content.words.translate("Packet", "What was compared, and what was not understood"), CoverageMark);
    for (const core::PacketContract& each : content.packet.contracts)
        writeContract(page, content, each);
    writeOpenPoints(page, content);
    writeOrigin(page, content);
}

} // namespace ui
