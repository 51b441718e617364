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

/// The label stands before the first only.
std::string lines(std::string_view label, const std::vector<std::string>& texts, const Paint& paint = Paint())
{
    std::string out;
    for (const std::string& text : texts)
        out += labelled(out.empty() ? label : "", paint.red(core::escapedForTerminal(text)));
    return out;
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
    out += lines("fragments", contract.fragments);
    out += labelled("why", core::escapedForTerminal(contract.why));
    out += lines("missing", contract.missing, paint);
    out += lines("remote", contract.remote, paint);
    out += lines("troubles", contract.troubles, paint);
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
