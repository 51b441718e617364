// SPDX-License-Identifier: Apache-2.0
// The findings as SARIF 2.1.0, which code scanning services and editors read.
#include "app/cli/character_columns.h"
#include "app/cli/diff_wording.h"
#include "app/cli/relative_uri.h"
#include "core/base/date.h"
#include "core/base/text.h"

#include <map>

namespace cli {

namespace {

using core::JsonLayout;
using core::JsonWriter;

/// Where a finding's rule stands in "rules", which has each once.
using RulePlaces = std::map<std::string_view, std::size_t>;

/// Readers make a link of "[words](target)" even in plain text.
std::string sarifText(std::string_view text)
{
    std::string out;
    for (const char each : core::escapedForTerminal(text)) {
        if (each == '(' && out.ends_with(']'))
            out.insert(out.size() - 1, 1, '\\');
        out += each;
    }
    return out;
}

std::string_view levelOf(core::Severity severity)
{
    if (severity == core::Severity::Breaking)
        return "error";
    return severity == core::Severity::Risky ? "warning" : "note";
}

/// `text` is harmless already.
void writeSarifText(JsonWriter& out, std::string_view key, const std::string& text)
{
    out.key(key);
    out.openMap(JsonLayout::OneLine);
    out.member("text", text);
    out.close();
}

void writeRule(JsonWriter& out, const core::Finding& finding)
{
    out.openMap();
    out.member("id", finding.rule);
    writeSarifText(out, "shortDescription", sarifText(finding.title));
    writeSarifText(out, "fullDescription", sarifText(finding.why.empty() ? finding.title : finding.why));
    const std::string advice = finding.recipe.empty() ? finding.why : finding.recipe;
    writeSarifText(out, "help", sarifText(advice.empty() ? finding.title : advice));
    out.key("properties");
    out.openMap();
    out.key("tags");
    out.openSequence(JsonLayout::OneLine);
    for (const std::string& peer : finding.alsoKnownAs)
        out.string(core::escapedForTerminal(peer));
    out.close();
    out.close();
    out.close();
}

void openPhysicalLocation(JsonWriter& out, const std::string& file)
{
    out.key("physicalLocation");
    out.openMap();
    out.key("artifactLocation");
    out.openMap(JsonLayout::OneLine);
    out.member("uri", relativeUri(file));
    out.close();
}

/// What is gone has no line in the file that is looked at; readers of the format want one.
void writeFileLocation(JsonWriter& out, const std::string& file)
{
    openPhysicalLocation(out, file);
    out.key("region");
    out.openMap(JsonLayout::OneLine);
    out.member("startLine", std::size_t {1});
    out.close();
    out.close();
}

void writePhysicalLocation(
    JsonWriter& out, const core::TextPlace& place, const SideTexts& texts, CharacterColumns& columns)
{
    openPhysicalLocation(out, place.file);
    const core::SourceText* text = texts.find(place.file);
    out.key("region");
    out.openMap(JsonLayout::OneLine);
    out.member("startLine", std::size_t {place.begin.line} + 1);
    out.member("startColumn", std::size_t {columns.column(text, place.begin)} + 1);
    out.member("endLine", std::size_t {place.end.line} + 1);
    out.member("endColumn", std::size_t {columns.column(text, place.end)} + 1);
    out.close();
    out.close();
}

void writeLogicalLocations(JsonWriter& out, const core::Finding& finding)
{
    out.key("logicalLocations");
    out.openSequence();
    out.openMap(JsonLayout::OneLine);
    out.member("fullyQualifiedName", core::escapedForTerminal(finding.path));
    out.close();
    out.close();
}

/// The place in the candidate; that in the baseline is related.
void writeLocations(JsonWriter& out, const core::Finding& finding, const ReportedContract& contract,
    CharacterColumns& columns)
{
    out.key("locations");
    out.openSequence();
    out.openMap();
    if (finding.candidate)
        writePhysicalLocation(out, *finding.candidate, contract.candidateTexts, columns);
    else if (finding.baseline)
        writeFileLocation(out, finding.baseline->file);
    writeLogicalLocations(out, finding);
    out.close();
    out.close();
    if (!finding.baseline)
        return;
    out.key("relatedLocations");
    out.openSequence();
    out.openMap();
    writePhysicalLocation(out, *finding.baseline, contract.baselineTexts, columns);
    writeSarifText(out, "message", "as it was in the baseline");
    out.close();
    out.close();
}

std::string resultText(const core::Finding& finding)
{
    constexpr std::size_t LongestValue = 400;
    const std::string others = otherSitesWords(finding);
    std::string text = finding.message + "\n" + finding.path + (others.empty() ? "" : ", also in " + others);
    if (const std::string witness = witnessWords(finding, LongestValue); !witness.empty())
        text += "\n" + witness;
    std::string lines;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines += (lines.empty() ? "" : "\n") + sarifText(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

void writeSuppressions(JsonWriter& out, const core::Suppression& by)
{
    out.key("suppressions");
    out.openSequence();
    out.openMap(JsonLayout::OneLine);
    out.member("kind", "external");
    out.member("justification", sarifText(by.owner.empty() ? by.reason : by.reason + " (" + by.owner + ")"));
    out.close();
    out.close();
}

void writeResult(JsonWriter& out, const core::Finding& finding, const ReportedContract& contract,
    const RulePlaces& rules, CharacterColumns& columns, const core::Suppression* by)
{
    out.openMap();
    out.member("ruleId", finding.rule);
    out.member("ruleIndex", rules.at(finding.rule));
    out.member("level", levelOf(finding.severity));
    writeSarifText(out, "message", resultText(finding));
    writeLocations(out, finding, contract, columns);
    out.key("partialFingerprints");
    out.openMap(JsonLayout::OneLine);
    out.member("countersignPlace/v1", finding.place);
    out.close();
    if (by)
        writeSuppressions(out, *by);
    out.key("properties");
    out.openMap(JsonLayout::OneLine);
    out.member("contract", contract.diff.contract);
    out.member("severity", core::severityName(finding.severity));
    out.member("facts", finding.facts);
    out.close();
    out.close();
}

template <class Each>
void forEachFinding(const DiffReport& report, const Each& each)
{
    for (const ReportedContract& contract : report.contracts) {
        for (const core::Finding& finding : contract.diff.judgement.findings)
            each(finding, contract, nullptr);
        for (const core::SuppressedFinding& suppressed : contract.diff.judgement.suppressed)
            each(suppressed.finding, contract, &suppressed.by);
        for (const core::Finding& remark : contract.remarks)
            each(remark, contract, nullptr);
    }
}

/// The rules that found something; gives back where each stands.
RulePlaces writeDriver(JsonWriter& out, const DiffReport& report)
{
    RulePlaces places;
    out.key("tool");
    out.openMap();
    out.key("driver");
    out.openMap();
    out.member("name", "countersign");
    out.member("version", report.tool.version);
    out.key("rules");
    out.openSequence();
    forEachFinding(
        report, [&](const core::Finding& finding, const ReportedContract&, const core::Suppression*) {
            if (places.emplace(finding.rule, places.size()).second)
                writeRule(out, finding);
        });
    out.close();
    out.close();
    out.close();
    return places;
}

void writeNotification(JsonWriter& out, const NamedGap& gap)
{
    out.openMap();
    out.member("level", "error");
    const std::string place = gapPlaceWords(*gap.gap);
    writeSarifText(out, "message",
        std::string(gap.kind) + ": " + sarifText(gapWords(*gap.gap)) + " (" + sarifText(place) + ")");
    out.close();
}

void writeInvocation(JsonWriter& out, const DiffReport& report)
{
    out.key("invocations");
    out.openSequence();
    out.openMap();
    out.flag("executionSuccessful", report.isWhole());
    out.member("exitCode", static_cast<std::uint64_t>(report.exitCode()));
    out.key("toolExecutionNotifications");
    out.openSequence();
    for (const NamedGap& gap : gapsOf(report))
        writeNotification(out, gap);
    out.close();
    out.close();
    out.close();
}

void writeRunProperties(JsonWriter& out, const DiffReport& report)
{
    out.key("properties");
    out.openMap();
    out.member("baseline", core::escapedForTerminal(report.baseline));
    out.member("candidate", core::escapedForTerminal(report.candidate));
    out.member("profile", core::profileName(report.profile));
    out.member("asOf", core::isoDate(report.asOf));
    out.member("verdict", verdictWords(report));
    out.close();
}

} // namespace

std::string diffSarif(const DiffReport& report)
{
    JsonWriter out(2);
    out.openMap();
    out.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    out.member("version", "2.1.0");
    out.key("runs");
    out.openSequence();
    out.openMap();
    const RulePlaces rules = writeDriver(out, report);
    CharacterColumns columns;
    out.member("columnKind", "unicodeCodePoints");
    writeInvocation(out, report);
    out.key("results");
    out.openSequence();
    forEachFinding(report,
        [&](const core::Finding& finding, const ReportedContract& contract, const core::Suppression* by) {
            writeResult(out, finding, contract, rules, columns, by);
        });
    out.close();
    writeRunProperties(out, report);
    out.close();
    out.close();
    out.close();
    return out.take();
}

} // namespace cli
