// SPDX-License-Identifier: Apache-2.0
#include "core/compat/diff_json.h"

#include "core/base/date.h"

namespace core {

namespace {

/// {"compared": 46, "total": 46} and its like.
void writeCounts(JsonWriter& out, std::string_view key,
    std::initializer_list<std::pair<std::string_view, std::size_t>> counts)
{
    out.key(key);
    out.openMap(JsonLayout::OneLine);
    for (const auto& [name, count] : counts)
        out.member(name, count);
    out.close();
}

void writeSide(JsonWriter& out, std::string_view key, const std::optional<DiffSide>& side)
{
    out.key(key);
    if (!side)
        return out.literal("null");
    out.openMap();
    out.member("name", side->name);
    out.member("title", side->title);
    out.member("version", side->version);
    out.member("sha256", side->sha256.valid() ? side->sha256.get() : std::string());
    out.close();
}

void writeSuppressed(JsonWriter& out, const std::vector<SuppressedFinding>& suppressed)
{
    out.key("suppressed");
    out.openSequence();
    for (const SuppressedFinding& each : suppressed) {
        out.openMap();
        out.member("place", each.finding.place);
        out.member("rule", each.finding.rule);
        out.member("severity", severityName(each.finding.severity));
        out.member("path", each.finding.path);
        out.member("reason", each.by.reason);
        out.member("owner", each.by.owner);
        out.key("expires");
        each.by.expires ? out.string(isoDate(*each.by.expires)) : out.literal("null");
        out.close();
    }
    out.close();
}

void writeSummary(JsonWriter& out, const Judgement& judgement)
{
    writeCounts(out, "summary",
        {{"breaking", judgement.count(Severity::Breaking)}, {"risky", judgement.count(Severity::Risky)},
            {"safe", judgement.count(Severity::Safe)}, {"docs", judgement.count(Severity::Docs)}});
}

void writeCoverage(JsonWriter& out, const Judgement& judgement)
{
    const Coverage& coverage = judgement.coverage;
    out.key("coverage");
    out.openMap();
    writeCounts(
        out, "operations", {{"compared", coverage.operationsCompared}, {"total", coverage.operationsTotal}});
    writeCounts(out, "schemas", {{"compared", coverage.schemasCompared}, {"total", coverage.schemasTotal}});
    writeCounts(
        out, "hidden", {{"reorders", coverage.hiddenReorders}, {"whitespace", coverage.hiddenWhitespace}});
    writeCounts(out, "witnesses", {{"found", judgement.proved}, {"wanted", judgement.payloadBreaking}});
    out.key("notJudged");
    writeGaps(out, coverage.notJudged);
    out.key("notUnderstood");
    writeGaps(out, coverage.notUnderstood);
    out.key("unresolved");
    writeGaps(out, coverage.unresolved);
    out.key("diagnostics");
    writeGaps(out, coverage.diagnostics);
    out.close();
}

} // namespace

void writeTool(JsonWriter& out, const Tool& tool)
{
    out.key("tool");
    out.openMap(JsonLayout::OneLine);
    out.member("name", "countersign");
    out.member("version", tool.version);
    out.member("ruleset", tool.ruleset);
    out.close();
}

void writeGaps(JsonWriter& out, std::span<const Gap> gaps)
{
    out.openSequence();
    for (const Gap& gap : gaps) {
        out.openMap(JsonLayout::OneLine);
        out.member("file", gap.file);
        out.member("line", std::size_t {gap.begin.line} + 1);
        out.member("column", std::size_t {gap.begin.byte} + 1);
        out.member("what", gap.what);
        out.member("why", gap.why);
        out.close();
    }
    out.close();
}

void writeDiff(JsonWriter& out, const Diff& diff)
{
    out.member("contract", diff.contract);
    writeSide(out, "baseline", diff.baseline);
    writeSide(out, "candidate", diff.candidate);
    out.member("language", languageId(diff.language));
    out.member("profile", profileName(diff.profile));
    out.member("asOf", isoDate(diff.asOf));
    out.flag("identical", diff.isIdentical);
    writeSuppressed(out, diff.judgement.suppressed);
    writeSummary(out, diff.judgement);
    out.member("bump", bumpName(diff.judgement.bump));
    out.key("findings");
    out.openSequence();
    for (const Finding& finding : diff.judgement.findings)
        writeFinding(out, finding);
    out.close();
    writeCoverage(out, diff.judgement);
}

std::string diffJson(const Diff& diff, const Tool& tool)
{
    JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.diff/1");
    writeTool(out, tool);
    writeDiff(out, diff);
    out.close();
    return out.take();
}

} // namespace core
