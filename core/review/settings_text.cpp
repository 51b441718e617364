// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/document/patch/yaml_writer.h"
#include "core/review/settings_proposal.h"

namespace core {
namespace {

/// More than these are better found by content than kept in a list.
constexpr std::size_t LongestContractList = 50;

std::string asYaml(std::string_view text)
{
    return writeYamlString(text, YamlContext::Block);
}

std::string listInWords(const std::vector<std::string>& names)
{
    std::string words;
    for (const std::string& name : names)
        words += (words.empty() ? "" : ", ") + escapedForTerminal(name);
    return words;
}

std::string contractLines(const SettingsProposal& proposal)
{
    std::string text =
        "\n# Which files are contracts, and the ids they go by in findings, decisions and packets. "
        "Without this\n# list they are found by what is in the files; with it, only these count. A "
        "path may be a glob.\n";
    const bool isList = !proposal.contracts.empty() && proposal.contracts.size() <= LongestContractList;
    if (!isList)
        text += proposal.contracts.empty() ? "# None was found here yet.\n"
                                           : "# " + std::to_string(proposal.contracts.size())
                + " were found: too many "
                  "to list them all.\n";
    if (!isList)
        return text + "# contracts:\n#   - id: checkout\n#     path: openapi/checkout.yaml\n";
    text += "contracts:\n";
    for (const FoundContract& each : proposal.contracts) {
        text += "  - id: " + asYaml(each.id);
        if (!each.title.empty())
            text += " # " + escapedForTerminal(each.title);
        text += "\n    path: " + asYaml(each.entry) + '\n';
    }
    return text;
}

std::string envelopeLines(const SettingsProposal& proposal)
{
    std::string text = "\n# The one shape of error answers. A contract that leaves it is told so.\n";
    if (!proposal.envelope)
        return text + "# envelope: openapi/common.yaml#/components/schemas/ErrorEnvelope\n";
    const ProposedEnvelope& envelope = *proposal.envelope;
    text += "# " + std::to_string(envelope.followers) + " of " + std::to_string(envelope.total)
        + " error answers have this one; agree on it, then take out the '#'.\n";
    return text + "# envelope: " + asYaml(envelope.place) + '\n';
}

std::string ownerLines(const SettingsProposal& proposal)
{
    std::string text = "\n# Who holds which role: addresses as they stand in .countersign/allowed_signers.\n";
    if (!proposal.owners.empty())
        text += "# " + proposal.ownersFile + " names for these files: " + listInWords(proposal.owners) + '\n';
    for (std::size_t i = 0; i < proposal.authors.size(); ++i)
        text += (i == 0 ? "# Most of the last commits are by " : "#   ")
            + escapedForTerminal(proposal.authors[i]) + '\n';
    text += "owners:\n  roles:\n";
    for (const char* role : {"product", "backend", "frontend", "qa"})
        text += "    " + std::string(role) + ": []\n";
    return text
        + "  # Elements that belong to roles, beside the defaults: an id, '#', and a glob over JSON "
          "pointers.\n"
          "  # elements:\n  #   \"checkout#/paths/~1payments/**\": [backend]\n";
}

std::string consumerLines(const SettingsProposal& proposal)
{
    std::string text =
        "\n# Who builds on these contracts: where their version and their recorded use are read.\n";
    if (proposal.consumers.empty())
        return text
            + "# consumers:\n#   - name: web-checkout\n#     repository: ../web-checkout\n#     manifest: "
              "package.json\n#     package: \"@acme/contracts\"\n#     pacts: pacts/*.json\n#     contact: "
              "\"@frontend\"\n";
    text += "consumers:\n";
    for (const ConsumerSetting& each : proposal.consumers) {
        text += "  - name: " + asYaml(each.name) + "\n    repository: " + asYaml(each.repository)
            + "\n    manifest: " + asYaml(each.manifest) + '\n';
        if (!each.package.empty())
            text += "    package: " + asYaml(each.package) + '\n';
        for (const std::string& pacts : each.pacts)
            text += "    pacts: " + asYaml(pacts) + '\n';
        text += "    # contact: \"@their-team\"\n";
    }
    return text;
}

constexpr std::string_view Heading =
    "# What the team has agreed on for reviews of its contracts. Every key is optional.\n"
    "# What gates a review is read from the trusted branch, never from the branch under review: this file\n"
    "# holds from when it is merged. settings.schema.json, which is installed with countersign, lets an\n"
    "# editor check it.\n";

constexpr std::string_view ProfileLines =
    "\n# How strict: wire (what breaks on the wire), source (and what breaks generated code), strict (Risky\n"
    "# counts as Breaking).\nprofile: wire\n";

constexpr std::string_view SigningLines =
    "\n# Roles that must sign always, beside those that a change asks for; and whether two roles need two\n"
    "# people.\nsigning: { required: [], distinctSigners: true }\n";

constexpr std::string_view RestLines =
    "\n# What a packet must have before it can be signed.\n"
    "# packet: { require: [evidence.test] }\n"
    "\n# Findings the team has decided to live with: each with a reason, an owner and an end.\n"
    "# suppressions:\n"
    "#   - rule: optional-response-field-removed\n"
    "#     path: \"GET /legacy/**\"\n"
    "#     reason: switched off at the end of the year\n"
    "#     owner: olena@acme.example\n"
    "#     expires: 2026-12-31\n"
    "\n# A ruleset of lint beside the built-in rules.\n"
    "# lint: { ruleset: .spectral.yaml }\n";

} // namespace

std::string settingsText(const SettingsProposal& proposal)
{
    std::string text(Heading);
    text += contractLines(proposal);
    text += ProfileLines;
    text += envelopeLines(proposal);
    text += ownerLines(proposal);
    text += SigningLines;
    text += consumerLines(proposal);
    return text.append(RestLines);
}

} // namespace core
