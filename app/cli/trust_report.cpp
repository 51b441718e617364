// SPDX-License-Identifier: Apache-2.0
#include "app/cli/trust_report.h"

#include "app/cli/foreign_text.h"
#include "app/cli/wording.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

using core::escapedForTerminal;

std::string window(const core::AllowedSigner& signer)
{
    std::string out;
    if (signer.validAfter)
        out += ", from " + core::isoMoment(signer.validAfter->earliest);
    if (signer.validBefore)
        out += ", until " + core::isoMoment(signer.validBefore->latest);
    return out;
}

std::string signerText(const core::AllowedSigner& signer, const Paint& paint)
{
    if (!signer.trouble.empty())
        return "  line " + std::to_string(signer.line + 1)
            + " names nobody: " + escapedForTerminal(signer.trouble) + '\n';
    std::string may = signer.namespaces.empty() ? "anything" : escapedForTerminal(signer.namespaces);
    if (signer.isAuthority)
        may = "nothing: certificates are not believed";
    return "  " + paint.bold(foreignText(signer.principals)) + '\n' + "    " + core::fingerprint(signer.key)
        + '\n' + "    may sign " + may + window(signer) + '\n';
}

std::string nextStep(const core::TrustStanding& standing)
{
    if (standing.state == core::Acceptance::Accepted)
        return {};
    return "\nCompare these fingerprints with the people themselves. If all are theirs:\n  countersign trust "
           "pin "
           "--yes "
        + standing.signersSha256 + '\n';
}

void writeSigner(core::JsonWriter& json, const core::AllowedSigner& signer)
{
    json.openMap(core::JsonLayout::OneLine);
    json.member("line", signer.line + 1);
    json.member("principals", signer.principals);
    json.member("namespaces", signer.namespaces);
    json.member("fingerprint", signer.trouble.empty() ? core::fingerprint(signer.key) : std::string());
    if (signer.validAfter)
        json.member("validAfter", core::isoMoment(signer.validAfter->earliest));
    if (signer.validBefore)
        json.member("validBefore", core::isoMoment(signer.validBefore->latest));
    json.flag("authority", signer.isAuthority);
    json.member("trouble", signer.trouble);
    json.close();
}

void writeSigners(core::JsonWriter& json, const core::TrustStanding& standing)
{
    json.key("allowedSigners");
    json.openMap();
    json.member("sha256", standing.signersSha256);
    json.key("signers");
    json.openSequence();
    for (const core::AllowedSigner& signer : standing.signers)
        writeSigner(json, signer);
    json.close();
    json.close();
}

} // namespace

std::string trustText(const core::TrustStanding& standing, const Paint& paint)
{
    const bool isAccepted = standing.state == core::Acceptance::Accepted;
    std::string out = "Repository   " + standing.firstCommit + " (its first commit)\n";
    out += "Trusted      " + escapedForTerminal(standing.trusted.revision.name) + ": "
        + escapedForTerminal(standing.trusted.why) + '\n';
    out += "Believes     " + counted(standing.signers.size(), "line", "lines")
        + " of allowed_signers, SHA-256 " + standing.signersSha256 + "\n\n";
    for (const core::AllowedSigner& signer : standing.signers)
        out += signerText(signer, paint);
    const std::string why = wrapped(escapedForTerminal(standing.why), 0);
    out += '\n' + (isAccepted ? paint.green(why) : paint.yellow(why));
    return out + nextStep(standing);
}

std::string trustJson(const core::TrustStanding& standing)
{
    constexpr std::uint32_t Indent = 2;
    core::JsonWriter json(Indent);
    json.openMap();
    json.member("schema", "countersign.trust/1");
    json.member("firstCommit", standing.firstCommit);
    json.key("trusted");
    json.openMap(core::JsonLayout::OneLine);
    json.member("name", standing.trusted.revision.name);
    json.member("commit", standing.trusted.revision.commit);
    json.member("why", standing.trusted.why);
    json.close();
    writeSigners(json, standing);
    json.member("state", core::acceptanceName(standing.state));
    json.member("why", standing.why);
    json.member("acceptedAt", standing.pin ? std::string_view(standing.pin->acceptedAt) : std::string_view());
    json.close();
    return json.take();
}

} // namespace cli
