// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changelog_report.h"
#include "app/cli/markdown.h"

namespace cli {

namespace {

std::string contractSection(const core::ContractChangelog& contract)
{
    std::string out = "## " + markdownText(changelogHeading(contract)) + "\n";
    for (const core::ChangelogGroup group : core::ChangelogGroups) {
        const auto entries = entriesOf(contract, group);
        if (!entries.empty())
            out += "\n### " + std::string(changelogGroupName(group)) + "\n\n";
        for (const core::ChangelogEntry* entry : entries)
            out += "- " + markdownText(changelogSentence(*entry)) + "\n";
    }
    return contract.isWhole ? out : out + "\n" + std::string(ChangelogDoubt) + "\n";
}

} // namespace

std::string changelogMarkdown(const ChangelogReport& report)
{
    std::string out;
    for (const core::ContractChangelog& contract : report.contracts)
        if (!contract.isEmpty())
            out += (out.empty() ? "" : "\n") + contractSection(contract);
    for (const core::Gap& gap : report.unread)
        out += "\n- not read: " + markdownCode(gap.file) + ", " + markdownText(gap.why) + "\n";
    return out.empty() ? std::string(NothingToTell) + "\n" : out;
}

} // namespace cli
