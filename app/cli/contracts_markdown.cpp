// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"
#include "app/cli/markdown.h"

namespace cli {

namespace {

std::string row(const core::FoundContract& contract)
{
    const std::size_t fragments = contract.fragments.size();
    const std::string files =
        markdownCode(contract.entry) + (fragments == 0 ? "" : " + " + std::to_string(fragments));
    return "| " + markdownText(contract.id) + " | " + markdownText(languageText(contract)) + " | "
        + markdownText(contract.title) + " | " + markdownText(contract.contractVersion) + " | " + files
        + " | " + markdownText(contract.why) + " |\n";
}

std::string problemsOf(const core::FoundContract& contract)
{
    std::string lines;
    const std::string referrer = ", which " + markdownCode(contract.entry) + " refers to\n";
    for (const std::string& missing : contract.missing)
        lines += "- missing: " + markdownCode(missing) + referrer;
    for (const std::string& remote : contract.remote)
        lines += "- not fetched: " + markdownCode(remote) + referrer;
    for (const std::string& trouble : contract.troubles)
        lines += "- not understood: " + markdownText(trouble) + "\n";
    return lines;
}

std::string problems(const core::Discovery& found)
{
    std::string lines;
    for (const core::FoundContract& contract : found.contracts)
        lines += problemsOf(contract);
    for (const core::SkippedFile& file : found.skipped)
        lines += "- skipped: " + markdownCode(file.path) + ", " + markdownText(file.why) + "\n";
    return lines.empty() ? lines : "\n" + lines;
}

} // namespace

std::string contractsMarkdown(const ContractsReport& report)
{
    std::string out = "## Contracts\n\n" + markdownText(summaryText(report)) + "\n";
    if (!report.found.contracts.empty())
        out += "\n| contract | language | title | version | files | why |\n| --- | --- | --- | --- | --- | "
               "--- |\n";
    for (const core::FoundContract& contract : report.found.contracts)
        out += row(contract);
    return out + problems(report.found);
}

} // namespace cli
