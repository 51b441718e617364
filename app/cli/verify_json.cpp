// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verify_report.h"
#include "core/document/json/json_writer.h"

#include <span>

namespace cli {

namespace {

void writeTextList(core::JsonWriter& out, std::string_view key, std::span<const std::string> texts)
{
    out.key(key);
    out.openSequence();
    for (const std::string& text : texts)
        out.string(text);
    out.close();
}

void writeVerifiedSignoff(core::JsonWriter& out, const core::VerifiedSignoff& signoff)
{
    out.openMap();
    out.member("role", signoff.role);
    out.member("label", signoff.label);
    out.member("principal", signoff.principal);
    out.flag("required", signoff.required);
    out.member("state", core::signoffStateName(signoff.state));
    out.member("words", signoff.words);
    out.member("fingerprint", signoff.fingerprint);
    out.close();
}

} // namespace

std::string verifyJson(const core::Verification& verification)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.verify/1");
    out.member("verdict", core::packetVerdictName(verification.verdict));
    writeTextList(out, "reasons", verification.reasons);
    out.key("signoffs");
    out.openSequence();
    for (const core::VerifiedSignoff& each : verification.signoffs)
        writeVerifiedSignoff(out, each);
    out.close();
    out.member("id", verification.id);
    out.member("title", verification.title);
    out.member("outcome", verification.outcome);
    writeTextList(out, "conditions", verification.conditions);
    writeTextList(out, "notes", verification.notes);
    out.close();
    return out.take();
}

} // namespace cli
