// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint_report.h"
#include "core/base/date.h"

namespace cli {

namespace {

using core::JsonLayout;
using core::JsonWriter;

void writeWords(JsonWriter& out, std::string_view key, const std::vector<std::string>& words)
{
    out.key(key);
    out.openSequence(JsonLayout::OneLine);
    for (const std::string& word : words)
        out.string(word);
    out.close();
}

void writeEnvelope(JsonWriter& out, const LintedEnvelope& envelope)
{
    out.key("envelope");
    if (envelope.schema.empty())
        return out.literal("null");
    out.openMap();
    out.member("declared", envelope.isDeclared ? envelope.schema : std::string());
    out.member("proposed", envelope.isDeclared ? std::string() : envelope.schema);
    out.member("followers", envelope.followers);
    out.member("total", envelope.total);
    out.member("competingWrapper", envelope.competingWrapper);
    writeWords(out, "codes", envelope.codes);
    writeWords(out, "codesAdded", envelope.changes.added);
    writeWords(out, "codesRemoved", envelope.changes.removed);
    out.close();
}

void writeLintFinding(JsonWriter& out, const core::LintFinding& each)
{
    out.openMap();
    core::writeFindingMembers(out, each.finding);
    out.member("level", core::lintLevelName(core::levelOf(each.finding)));
    out.key("since");
    each.since == core::Since::Unknown ? out.literal("null") : out.string(core::sinceName(each.since));
    out.close();
}

void writeSummary(JsonWriter& out, const LintReport& report)
{
    out.key("summary");
    out.openMap();
    for (const core::Since since :
        {core::Since::Unknown, core::Since::New, core::Since::PreExisting, core::Since::Fixed}) {
        if ((since == core::Since::Unknown) != report.baseline.empty())
            continue;
        out.key(since == core::Since::Unknown ? "found" : core::sinceName(since));
        out.openMap(JsonLayout::OneLine);
        for (const core::LintLevel level :
            {core::LintLevel::Error, core::LintLevel::Warning, core::LintLevel::Info})
            out.member(core::lintLevelName(level), report.count(level, since));
        out.close();
    }
    out.close();
}

void writeSuppressedLint(JsonWriter& out, const std::vector<core::SuppressedFinding>& suppressed)
{
    out.key("suppressed");
    out.openSequence();
    for (const auto& [finding, by] : suppressed) {
        out.openMap(JsonLayout::OneLine);
        out.member("rule", finding.rule);
        out.member("path", finding.path);
        out.member("place", finding.place);
        out.member("reason", by.reason);
        out.member("owner", by.owner);
        out.key("expires");
        by.expires ? out.string(core::isoDate(*by.expires)) : out.literal("null");
        out.close();
    }
    out.close();
}

void writeContract(JsonWriter& out, const LintedContract& contract)
{
    out.openMap();
    out.member("contract", contract.contract);
    out.member("file", contract.name);
    out.member("title", contract.title);
    out.member("version", contract.version);
    out.member("language", core::languageId(contract.language));
    writeEnvelope(out, contract.envelope);
    out.key("findings");
    out.openSequence();
    for (const core::LintFinding& each : contract.findings)
        writeLintFinding(out, each);
    out.close();
    writeSuppressedLint(out, contract.suppressed);
    out.key("coverage");
    out.openMap();
    out.member("operations", contract.operations);
    out.member("schemas", contract.schemas);
    out.key("notUnderstood");
    core::writeGaps(out, contract.coverage.notUnderstood);
    out.key("unresolved");
    core::writeGaps(out, contract.coverage.unresolved);
    out.key("diagnostics");
    core::writeGaps(out, contract.coverage.diagnostics);
    out.close();
    out.close();
}

} // namespace

std::string lintJson(const LintReport& report)
{
    JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.lint/1");
    core::writeTool(out, report.tool);
    out.member("target", report.target);
    out.key("baseline");
    report.baseline.empty() ? out.literal("null") : out.string(report.baseline);
    out.member("asOf", core::isoDate(report.asOf));
    writeSummary(out, report);
    out.key("contracts");
    out.openSequence();
    for (const LintedContract& contract : report.contracts)
        writeContract(out, contract);
    out.close();
    out.key("unread");
    core::writeGaps(out, report.unread);
    out.close();
    return out.take();
}

} // namespace cli
