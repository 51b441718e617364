// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/trust/sample_mark.h"
#include "ui/export/packet_parts.h"
#include "ui/export/printed_words.h"

#include <algorithm>

namespace ui {
namespace {

bool isOfRole(const core::ReadSignoff& signoff, const core::PacketRole& role)
{
    return signoff.role == role.role && (role.principal.empty() || signoff.principal == role.principal);
}

QString signatureWord(core::SignoffFault fault, const Phrases& words)
{
    switch (fault) {
    case core::SignoffFault::None:
        return words.translate("Packet", "✓ over exactly the attached packet.json, for this role");
    case core::SignoffFault::BadName:
        return words.translate("Packet", "✗ its file is not named after a role and a person");
    case core::SignoffFault::BadFormat:
        return words.translate("Packet", "✗ it is no signature that OpenSSH wrote");
    case core::SignoffFault::Replayed:
        return words.translate("Packet", "✗ it was made for something else");
    case core::SignoffFault::ContentChanged:
        return words.translate("Packet", "✗ it is over other bytes than the attached packet.json");
    case core::SignoffFault::Unsupported:
        return words.translate("Packet", "✗ it is of a kind that is not believed");
    }
    return {};
}

void writeSignature(PageWriter& page, const PacketContent& content, const core::ReadSignoff& signoff)
{
    const Phrases& words = content.words;
    page.fact(words.translate("Packet", "Signature"),
        Prose(signatureWord(signoff.fault, words),
            signoff.fault == core::SignoffFault::None ? TextRole::Body : TextRole::Strong));
    if (signoff.key) {
        Prose key(printed(signoff.key->type), TextRole::Mono);
        key.add(QString(QChar::LineSeparator)).add(printed(core::fingerprint(*signoff.key)), TextRole::Mono);
        page.fact(words.translate("Packet", "Made with the key"), key);
    }
    page.fact(words.translate("Packet", "Attached as"), Prose(printed(signoff.file), TextRole::Mono));
}

void writeRole(PageWriter& page, const PacketContent& content, const core::PacketRole& role)
{
    const Phrases& words = content.words;
    const std::size_t begin = page.position();
    page.section(roleWord(role.role, words));
    Prose who(printed(role.name), TextRole::Strong);
    if (!role.principal.empty())
        who.add(role.name.empty() ? QString() : QStringLiteral("  "))
            .add(printed(role.principal), TextRole::Mono);
    page.fact(words.translate("Packet", "Owner"),
        who.isEmpty() ? Prose(words.translate("Packet", "nobody is named")) : who);
    page.fact(words.translate("Packet", "Duty"),
        Prose(role.required ? words.translate("Packet", "must sign")
                            : words.translate("Packet", "need not sign"),
            role.required ? TextRole::Strong : TextRole::Body));
    bool isAny = false;
    for (const core::ReadSignoff& each : content.signoffs)
        if (isOfRole(each, role)) {
            writeSignature(page, content, each);
            isAny = true;
        }
    if (!isAny)
        page.fact(words.translate("Packet", "Signature"),
            Prose(role.required ? words.translate("Packet", "✗ has not signed")
                                : words.translate("Packet", "none"),
                role.required ? TextRole::Strong : TextRole::Quiet));
    page.keepTogether(begin);
}

/// Of nobody whom the packet asks.
void writeOtherSignoffs(PageWriter& page, const PacketContent& content)
{
    const auto isAsked = [&](const core::ReadSignoff& signoff) {
        return std::ranges::any_of(
            content.packet.roles, [&](const core::PacketRole& each) { return isOfRole(signoff, each); });
    };
    for (const core::ReadSignoff& each : content.signoffs) {
        if (isAsked(each))
            continue;
        page.section(content.words.translate("Packet", "A sign-off that nobody was asked for"));
        page.fact(content.words.translate("Packet", "As its file says"),
            Prose(printed(each.principal), TextRole::Mono));
        writeSignature(page, content, each);
    }
}

} // namespace

bool isOfSample(const core::Packet& packet)
{
    return std::ranges::any_of(
        packet.roles, [](const core::PacketRole& each) { return core::isSampleOwner(each.principal); });
}

bool isSigned(const PacketContent& content, const core::PacketRole& role)
{
    return std::ranges::any_of(content.signoffs, [&](const core::ReadSignoff& each) {
        return isOfRole(each, role) && each.fault == core::SignoffFault::None;
    });
}

int missingSignoffs(const PacketContent& content)
{
    return static_cast<int>(std::ranges::count_if(content.packet.roles,
        [&](const core::PacketRole& each) { return each.required && !isSigned(content, each); }));
}

void writeSignoffs(PageWriter& page, const PacketContent& content)
{
    const Phrases& words = content.words;
    page.newPageOrHalf();
    page.chapter(words.translate("Packet", "Owners and sign-offs"), SignoffsMark);
    page.paragraph(
        Prose(words.translate("Packet",
                  "Each signature below was checked against the attached packet.json when this was printed. "
                  "Whose key it is, and whether that person may sign for the role, only your own list of "
                  "allowed signers says: the last page tells how to ask it."),
            TextRole::Quiet));
    for (const core::PacketRole& each : content.packet.roles)
        writeRole(page, content, each);
    if (content.packet.roles.empty())
        page.paragraph(Prose(words.translate("Packet", "Nobody was asked to sign."), TextRole::Strong));
    writeOtherSignoffs(page, content);
}

} // namespace ui
