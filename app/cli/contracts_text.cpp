// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contracts_report.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

constexpr std::string_view LabelIndent = "  ";
constexpr std::size_t LabelWidth = 10;

std::string labelled(std::string_view label, const std::string& text)
{
    std::string line(LabelIndent);
    line += label;
    line.append(LabelWidth - label.size(), ' ');
    return line + text + "\n";
}

std::string fileList(std::string_view label, const std::vector<std::string>& files)
{
    std::string lines;
    for (const std::string& file : files)
        lines += labelled(lines.empty() ? label : "", core::escapedForTerminal(file));
    return lines;
}

std::string contractText(const core::FoundContract& contract, const Paint& paint)
{
    std::string title = contract.title;
    if (!contract.contractVersion.empty())
        title += (title.empty() ? "" : " ") + contract.contractVersion;
    std::string out = paint.bold(core::escapedForTerminal(contract.id)) + "\n";
    if (!title.empty())
        out += labelled("title", core::escapedForTerminal(title));
    out += labelled("language", core::escapedForTerminal(languageText(contract)));
    out += labelled("entry", core::escapedForTerminal(contract.entry));
    out += fileList("fragments", contract.fragments);
    out += labelled("why", core::escapedForTerminal(contract.why));
    for (const std::string& missing : contract.missing)
        out += labelled("missing", paint.red(core::escapedForTerminal(missing)));
    return out + "\n";
}

} // namespace

std::string contractsText(const ContractsReport& report, const Paint& paint)
{
    std::string out;
    for (const core::FoundContract& contract : report.found.contracts)
        out += contractText(contract, paint);
    out += wrapped(core::escapedForTerminal(summaryText(report)), 0);
    for (const core::SkippedFile& file : report.found.skipped)
        out += paint.yellow("skipped:") + " " + core::escapedForTerminal(file.path) + ": "
            + core::escapedForTerminal(file.why) + "\n";
    return out;
}

} // namespace cli
