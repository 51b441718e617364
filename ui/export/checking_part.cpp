// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/export/compact_time.h"
#include "core/packet/ssh/signoff_state.h"
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>

namespace ui {
namespace {

QString fileName(const PacketContent& content)
{
    return printed(content.packet.id) + QStringLiteral(".pdf");
}

void writeWithCountersign(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "With Countersign"));
    page.paragraph(Prose(words.translate("Packet",
        "In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It "
        "checks the seal over these pages, every sign-off, and runs the comparison again from the files that "
        "were signed.")));
    page.commands({QStringLiteral("countersign verify ") + fileName(content)});
}

/// Those that a person may try: what is no signature would only make them stumble.
std::vector<QString> signoffCommands(const PacketContent& content)
{
    std::vector<QString> lines {
        QStringLiteral("mkdir signed && pdfdetach -saveall -o signed ") + fileName(content),
        QStringLiteral("cd signed && sha256sum packet.json")};
    for (const core::ReadSignoff& each : content.signoffs) {
        if (each.fault == core::SignoffFault::BadName)
            continue;
        lines.push_back(
            QStringLiteral("ssh-keygen -Y verify -f ALLOWED_SIGNERS -I %1 \\").arg(printed(each.principal)));
        lines.push_back(QStringLiteral("    -n %1 -Overify-time=%2 \\")
                            .arg(printed(core::signoffNamespace(each.role)),
                                printed(core::compactTime(content.packet.createdAt))));
        lines.push_back(QStringLiteral("    -s %1 < packet.json").arg(printed(each.file)));
    }
    return lines;
}

void writeWithoutCountersign(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "Without Countersign"));
    page.paragraph(Prose(words.translate("Packet",
        "With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that "
        "came with this file. What people signed is the attached packet.json; its digest must be:")));
    page.commands({printed(content.digest)});
    page.commands(signoffCommands(content));
    page.paragraph(Prose(words.translate("Packet",
        "These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal "
        "beside the file holds. SEALER is whoever sealed it:")));
    page.commands({QStringLiteral("ssh-keygen -Y verify -f ALLOWED_SIGNERS -I SEALER -n %1 \\")
                       .arg(printed(core::ExportSealNamespace)),
        QStringLiteral("    -s %1.sig < %1").arg(fileName(content))});
}

void writeLimits(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.section(words.translate("Packet", "What readers of PDFs do not tell you"));
    page.paragraph(Prose(words.translate("Packet",
        "A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, "
        "never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as "
        "valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign "
        "verify; take pdfsig as a witness.")));
    page.paragraph(Prose(words.translate("Packet",
        "Printed again or saved by another program, this file loses what is attached to it, and with that "
        "its proof.")));
}

} // namespace

void writeChecking(PageWriter& page, const PacketContent& content)
{
    page.newPage();
    page.chapter(content.words.translate("Packet", "How to check this packet"), CheckingMark);
    writeWithCountersign(page, content);
    writeWithoutCountersign(page, content);
    writeLimits(page, content);
}

} // namespace ui
