// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changelog_report.h"
#include "core/base/date.h"

namespace cli {

namespace {

void writeEntry(core::JsonWriter& out, const core::ChangelogEntry& entry)
{
    out.openMap();
    out.member("group", changelogGroupName(entry.group));
    out.member("text", entry.text);
    out.member("path", entry.where);
    out.member("moreOperations", entry.alsoIn);
    out.member("todo", entry.todo);
    out.key("sunset");
    if (entry.sunset)
        out.string(core::isoDate(*entry.sunset));
    else
        out.literal("null");
    out.member("rule", entry.rule);
    out.member("place", entry.place);
    out.close();
}

void writeContract(core::JsonWriter& out, const core::ContractChangelog& contract)
{
    out.openMap();
    out.member("contract", contract.contract);
    out.member("title", contract.title);
    out.member("baselineVersion", contract.before);
    out.member("candidateVersion", contract.after);
    out.member("state", contract.isNew ? "new" : contract.isGone ? "gone" : "both");
    out.member("bump", core::bumpName(contract.bump));
    out.flag("whole", contract.isWhole);
    out.key("entries");
    out.openSequence();
    for (const core::ChangelogEntry& entry : contract.entries)
        writeEntry(out, entry);
    out.close();
    out.close();
}

} // namespace

std::string changelogJson(const ChangelogReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.changelog/1");
    core::writeTool(out, report.tool);
    out.member("baseline", report.baseline);
    out.member("candidate", report.candidate);
    out.member("asOf", core::isoDate(report.asOf));
    out.key("contracts");
    out.openSequence();
    for (const core::ContractChangelog& contract : report.contracts)
        writeContract(out, contract);
    out.close();
    out.key("unread");
    core::writeGaps(out, report.unread);
    out.close();
    return out.take();
}

} // namespace cli
