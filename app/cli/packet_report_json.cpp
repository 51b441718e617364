// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packet_report.h"
#include "core/base/digest.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

void writeNames(core::JsonWriter& out, std::string_view key, const std::vector<std::string>& names)
{
    out.key(key);
    out.openSequence(core::JsonLayout::OneLine);
    for (const std::string& name : names)
        out.string(name);
    out.close();
}

void writeRoles(core::JsonWriter& out, const PacketReport& report)
{
    out.key("roles");
    out.openSequence();
    for (const core::PacketRole& role : report.packet.roles) {
        out.openMap();
        out.member("role", role.role);
        out.member("label", role.label);
        out.member("principal", role.principal);
        out.flag("required", role.required);
        out.member("reason", role.reason);
        writeNames(out, "signoffs", signoffsFor(report.stored, role.role));
        out.close();
    }
    out.close();
}

void writeOffers(core::JsonWriter& out, const std::vector<core::PacketOffer>& offers)
{
    out.key("offers");
    out.openSequence();
    for (const core::PacketOffer& each : offers) {
        out.openMap();
        out.member("field", each.field);
        out.member("text", each.text);
        out.member("packet", each.packet);
        out.close();
    }
    out.close();
}

std::string_view deedName(PacketDeed deed)
{
    switch (deed) {
    case PacketDeed::None:
        return "none";
    case PacketDeed::DrawnUp:
        return "drawn-up";
    case PacketDeed::AlreadyThere:
        return "already-there";
    }
    return {};
}

} // namespace

void writeBlockers(core::JsonWriter& out, const std::vector<core::Blocker>& blockers)
{
    out.key("blockers");
    out.openSequence();
    for (const core::Blocker& each : blockers) {
        out.openMap();
        out.member("field", each.field);
        out.member("reason", each.reason);
        out.member("command", each.command);
        out.close();
    }
    out.close();
}

std::string packetReportJson(const PacketReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.packet-report/1");
    out.member("id", report.packet.id);
    out.member("file", report.file);
    out.member("sha256", core::sha256Hex(report.stored.bytes));
    out.member("deed", deedName(report.deed));
    writeBlockers(out, report.blockers);
    writeRoles(out, report);
    writeNames(out, "lost", report.lostSignoffs);
    writeNames(out, "notTaken", report.notTaken);
    writeOffers(out, report.offers);
    out.key("packet");
    out.literal(report.stored.bytes);
    out.close();
    return out.take();
}

} // namespace cli
