// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packet_sign_report.h"

#include "app/cli/foreign_text.h"
#include "app/cli/packet_report.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

using core::escapedForTerminal;

std::string blockedText(const core::ReadySignoff& signoff, const Paint& paint)
{
    std::string text = paint.red("Not signed") + ": " + signoff.packet.id
        + " may not be signed as approved while these stand in the way:\n";
    for (const core::Blocker& each : signoff.blockers) {
        text += "\n  " + paint.bold(foreignText(each.field)) + ": " + foreignText(each.reason) + ".\n";
        if (!each.command.empty())
            text += "    " + foreignText(each.command) + '\n';
    }
    return text;
}

std::string missingText(const core::ReadySignoff& signoff)
{
    if (signoff.missing.empty())
        return "Everybody who must sign has.\n";
    std::string roles;
    for (const std::string& each : signoff.missing)
        roles += (roles.empty() ? "" : ", ") + escapedForTerminal(each);
    return "Still to sign: " + roles + ".\n";
}

std::string line(std::string_view what, const std::string& value)
{
    return "  " + std::string(what) + escapedForTerminal(value) + '\n';
}

} // namespace

std::string signText(const SignReport& report, const Paint& paint)
{
    const core::ReadySignoff& signoff = report.signoff;
    if (report.file.empty())
        return blockedText(signoff, paint);
    std::string text = paint.green("Signed") + ' ' + signoff.packet.id + " as "
        + escapedForTerminal(signoff.role) + ": " + signoff.principal + '\n';
    text += line("key     ", core::fingerprint(signoff.key.key));
    text += line("file    ", report.file);
    if (!report.commit.empty())
        text += line("commit  ", report.commit + " on " + report.branch);
    text += '\n' + missingText(signoff);
    if (!report.push.empty())
        text += "\nSend it:\n  " + escapedForTerminal(report.push) + '\n';
    return text;
}

std::string signJson(const SignReport& report)
{
    constexpr std::uint32_t Indent = 2;
    const core::ReadySignoff& signoff = report.signoff;
    core::JsonWriter json(Indent);
    json.openMap();
    json.member("schema", "countersign.signoff/1");
    json.member("packet", signoff.packet.id);
    json.flag("signed", !report.file.empty());
    json.member("role", signoff.role);
    json.member("principal", signoff.principal);
    json.member("fingerprint", core::fingerprint(signoff.key.key));
    json.member("file", report.file);
    json.member("commit", report.commit);
    json.member("branch", report.branch);
    json.member("push", report.push);
    json.key("missing");
    json.openSequence();
    for (const std::string& role : signoff.missing)
        json.string(role);
    json.close();
    writeBlockers(json, signoff.blockers);
    json.close();
    return json.take();
}

} // namespace cli
