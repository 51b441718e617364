// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changelog_report.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

std::string entryText(const core::ChangelogEntry& entry)
{
    return "- " + wrapped(core::escapedForTerminal(changelogSentence(entry)), 2, 2);
}

std::string contractText(const core::ContractChangelog& contract, const Paint& paint)
{
    std::string out = paint.bold(core::escapedForTerminal(changelogHeading(contract))) + "\n";
    for (const core::ChangelogGroup group : core::ChangelogGroups) {
        const auto entries = entriesOf(contract, group);
        if (!entries.empty())
            out += "\n" + std::string(changelogGroupName(group)) + "\n";
        for (const core::ChangelogEntry* entry : entries)
            out += entryText(*entry);
    }
    if (!contract.isWhole)
        out += "\n" + paint.yellow(ChangelogDoubt) + "\n";
    return out;
}

} // namespace

std::string changelogText(const ChangelogReport& report, const Paint& paint)
{
    std::string out;
    for (const core::ContractChangelog& contract : report.contracts)
        if (!contract.isEmpty())
            out += (out.empty() ? "" : "\n\n") + contractText(contract, paint);
    for (const core::Gap& gap : report.unread)
        out += core::escapedForTerminal("not read: " + gap.file + ": " + gap.why) + "\n";
    return out.empty() ? std::string(NothingToTell) + "\n" : out;
}

} // namespace cli
