// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changelog_report.h"

#include "app/cli/wording.h"
#include "core/base/date.h"

#include <algorithm>

namespace cli {

namespace {

std::string versionWords(const core::ContractChangelog& contract)
{
    if (contract.isNew)
        return (contract.after.empty() ? "" : " " + contract.after) + " is new";
    if (contract.isGone)
        return (contract.before.empty() ? "" : " " + contract.before) + " is gone";
    if (contract.before == contract.after || contract.before.empty())
        return contract.after.empty() ? "" : " " + contract.after;
    return " " + contract.before + " → " + contract.after;
}

/// What to do, or until when.
std::string adviceOf(const core::ChangelogEntry& entry)
{
    if (!entry.todo.empty())
        return " " + entry.todo;
    return entry.sunset ? " It is kept until " + core::isoDate(*entry.sunset) + "." : std::string();
}

} // namespace

bool ChangelogReport::isWhole() const
{
    return unread.empty() && std::ranges::all_of(contracts, &core::ContractChangelog::isWhole);
}

std::string changelogHeading(const core::ContractChangelog& contract)
{
    return (contract.title.empty() ? contract.contract : contract.title) + versionWords(contract);
}

std::string changelogSentence(const core::ChangelogEntry& entry)
{
    const std::string others =
        entry.alsoIn == 0 ? "" : ", and in " + counted(entry.alsoIn, "more operation", "more operations");
    const bool isNamed = entry.text.starts_with(entry.where) && others.empty();
    return entry.text + (isNamed ? "." : " (" + entry.where + others + ").") + adviceOf(entry);
}

std::vector<const core::ChangelogEntry*> entriesOf(
    const core::ContractChangelog& contract, core::ChangelogGroup group)
{
    std::vector<const core::ChangelogEntry*> entries;
    for (const core::ChangelogEntry& entry : contract.entries)
        if (entry.group == group)
            entries.push_back(&entry);
    return entries;
}

} // namespace cli
