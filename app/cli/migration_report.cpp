// SPDX-License-Identifier: Apache-2.0
#include "app/cli/migration_report.h"

#include "app/cli/diff_wording.h"
#include "app/cli/markdown.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/impact/rename_plan.h"

namespace cli {

namespace {

constexpr std::size_t StepIndent = 5;
constexpr std::size_t DraftIndent = 4;
constexpr std::size_t ShortPlaceLength = 8;

std::string nothingRenamed(const MigrationReport& report)
{
    return "Nothing is renamed in place between " + report.baseline + " and " + report.candidate + ".";
}

std::string renameWords(const DraftedMigration& rename)
{
    return rename.path + ": " + rename.message + " (" + rename.contract + ", "
        + rename.place.substr(0, ShortPlaceLength) + ")";
}

/// Line by line, behind four blanks: as it would stand in the file, and harmless on a terminal.
std::string draftLines(const core::MigrationPlan& draft)
{
    std::string out;
    const std::string text = core::migrationPlanText(draft);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        out +=
            std::string(DraftIndent, ' ') + core::escapedForTerminal(text.substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return out;
}

std::string renameText(const DraftedMigration& rename, const Paint& paint, std::size_t width)
{
    const auto line = [&](std::size_t indent, std::size_t column, std::string_view text) {
        return wrapped(core::escapedForTerminal(text), indent, column, width);
    };
    std::string out = line(0, 0, renameWords(rename));
    if (!rename.coveredBy.empty())
        return out + line(2, 0, "Its plan is " + rename.coveredBy + ".") + "\n";
    std::size_t number = 0;
    for (const std::string& step : rename.draft.steps)
        out += "  " + std::to_string(++number) + ". " + line(StepIndent, StepIndent, step);
    const std::string why = whyNoFile(rename);
    if (!why.empty())
        return out + line(2, 0, why) + "\n";
    return out + "\n  " + paint.bold(core::escapedForTerminal(rename.draft.file)) + "\n"
        + draftLines(rename.draft) + "\n";
}

std::string renameMarkdown(const DraftedMigration& rename)
{
    std::string out = "### " + markdownText(renameWords(rename)) + "\n\n";
    if (!rename.coveredBy.empty())
        return out + "Its plan is " + markdownCode(rename.coveredBy) + ".\n\n";
    std::size_t number = 0;
    for (const std::string& step : rename.draft.steps)
        out += std::to_string(++number) + ". " + markdownText(step) + "\n";
    return out + "\n" + markdownText(whyNoFile(rename)) + "\n";
}

void writeDraft(core::JsonWriter& out, const DraftedMigration& rename)
{
    out.key("draft");
    if (!rename.coveredBy.empty())
        return out.literal("null");
    out.openMap();
    out.member("id", rename.draft.id);
    out.member("file", rename.draft.file);
    out.key("steps");
    out.openSequence();
    for (const std::string& step : rename.draft.steps)
        out.string(step);
    out.close();
    out.key("text");
    rename.isWhole() ? out.string(core::migrationPlanText(rename.draft)) : out.literal("null");
    out.member("whyNoText", whyNoFile(rename));
    out.close();
}

} // namespace

std::string whyNoFile(const DraftedMigration& rename)
{
    if (!rename.draft.isUsable())
        return "Both names stand at one place of the text, so no version can be told from another by it: "
               "keep this plan where the team keeps its plans.";
    if (rename.draft.owner.empty())
        return "Say who answers for it with --owner: nobody has the role backend in the settings.";
    return {};
}

std::string migrationText(const MigrationReport& report, const Paint& paint, std::size_t width)
{
    std::string out;
    for (const DraftedMigration& rename : report.renames)
        out += renameText(rename, paint, width);
    for (const std::string& file : report.written)
        out += "Wrote " + core::escapedForTerminal(file) + ": look through it and commit it.\n";
    return out.empty() ? core::escapedForTerminal(nothingRenamed(report)) + "\n" : out;
}

std::string migrationMarkdown(const MigrationReport& report)
{
    std::string out;
    for (const DraftedMigration& rename : report.renames)
        out += renameMarkdown(rename);
    return out.empty() ? markdownText(nothingRenamed(report)) + "\n" : out;
}

std::string migrationJson(const MigrationReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.migration/1");
    core::writeTool(out, report.tool);
    out.member("baseline", report.baseline);
    out.member("candidate", report.candidate);
    out.key("renames");
    out.openSequence();
    for (const DraftedMigration& rename : report.renames) {
        out.openMap();
        out.member("contract", rename.contract);
        out.member("place", rename.place);
        out.member("path", rename.path);
        out.member("message", rename.message);
        out.member("severity", core::severityName(rename.severity));
        out.member("coveredBy", rename.coveredBy);
        writeDraft(out, rename);
        out.close();
    }
    out.close();
    out.key("written");
    out.openSequence();
    for (const std::string& file : report.written)
        out.string(file);
    out.close();
    out.close();
    return out.take();
}

} // namespace cli
