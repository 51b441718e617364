// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_wording.h"

#include "app/cli/wording.h"
#include "core/base/date.h"

#include <algorithm>
#include <set>

namespace cli {

namespace {

using core::Severity;

constexpr std::array<std::string_view, 4> Marks {"○", "●", "▲", "■"};
constexpr std::array<std::string_view, 4> Headings {"Docs", "Safe", "Risky", "Breaking"};

std::string comparedOf(std::size_t compared, std::size_t total, std::string_view what)
{
    return std::to_string(compared) + " of " + counted(total, what, std::string(what) + "s");
}

std::string verdictOfBreaking(const DiffReport& report, std::size_t breaking)
{
    const std::string counted = countedChanges(Severity::Breaking, breaking);
    return report.isWhole() ? counted + "." : counted + ", and not everything was read: there may be more.";
}

std::string verdictOfWhole(const DiffReport& report)
{
    const std::size_t risky = report.count(Severity::Risky);
    const std::size_t others = report.count(Severity::Safe) + report.count(Severity::Docs);
    if (risky > 0 && report.failsOn == Severity::Risky)
        return countedChanges(Severity::Risky, risky) + ", and risky ones are refused here.";
    if (risky > 0)
        return "No breaking changes; " + countedChanges(Severity::Risky, risky) + ".";
    return others > 0 ? "No breaking changes." : "The candidate equals the baseline in meaning.";
}

} // namespace

std::string_view markOf(Severity severity)
{
    return Marks[static_cast<std::size_t>(severity)];
}

std::string_view headingOf(Severity severity)
{
    return Headings[static_cast<std::size_t>(severity)];
}

std::string countedChanges(Severity severity, std::size_t count)
{
    const std::string kind(severity == Severity::Docs ? "documentation" : severityName(severity));
    return counted(count, kind + " change", kind + " changes");
}

std::vector<const core::Finding*> findingsOf(const core::Diff& diff, Severity severity)
{
    std::vector<const core::Finding*> found;
    for (const core::Finding& finding : diff.judgement.findings)
        if (finding.severity == severity)
            found.push_back(&finding);
    return found;
}

const core::TextPlace* placeOf(const core::Finding& finding)
{
    if (finding.candidate)
        return &*finding.candidate;
    return finding.baseline ? &*finding.baseline : nullptr;
}

std::string placeWords(const core::TextPlace& place)
{
    return place.file + ":" + std::to_string(place.begin.line + 1) + ":"
        + std::to_string(place.begin.byte + 1);
}

std::string otherSitesWords(const core::Finding& finding)
{
    if (finding.sites.size() < 2)
        return {};
    std::set<std::string_view> operations;
    for (const core::FindingSite& site : finding.sites)
        operations.insert(site.operation);
    operations.erase(finding.sites.front().operation);
    if (operations.empty() && finding.operation.empty())
        return {}; // what is both sent and received, outside of operations, stands in one place
    if (operations.empty())
        return counted(finding.sites.size() - 1, "more place", "more places") + " of the same operation";
    constexpr std::size_t Named = 3;
    if (operations.size() > Named)
        return counted(operations.size(), "more operation", "more operations");
    return enumeration(std::vector<std::string_view>(operations.begin(), operations.end()), "and");
}

std::string witnessWords(const core::Finding& finding, std::size_t longestValue)
{
    if (!finding.witness)
        return {};
    if (!finding.witness->none.empty())
        return "unproved: " + finding.witness->none;
    const bool isOfBaseline = finding.witness->validIn == core::Side::Baseline;
    return shortened(finding.witness->value, longestValue) + " is valid in the "
        + (isOfBaseline ? "baseline, and the candidate" : "candidate, and the baseline")
        + " refuses it: " + finding.witness->refusal;
}

std::string titleWords(const std::string& title, const std::string& contract, core::Language language)
{
    if (!title.empty())
        return title;
    return contract.empty() ? std::string(core::languageName(language)) : contract;
}

std::string withVersion(const std::string& words, const std::string& version)
{
    return version.empty() ? words : words + " " + version;
}

std::string contractWords(const core::Diff& diff)
{
    const core::DiffSide nothing;
    const core::DiffSide& baseline = diff.baseline ? *diff.baseline : nothing;
    const core::DiffSide& candidate = diff.candidate ? *diff.candidate : nothing;
    const std::string words =
        titleWords(candidate.title.empty() ? baseline.title : candidate.title, diff.contract, diff.language);
    if (!diff.candidate)
        return withVersion(words, baseline.version) + ", which is gone";
    if (!diff.baseline)
        return withVersion(words, candidate.version) + ", which is new";
    if (baseline.version == candidate.version)
        return withVersion(words, candidate.version);
    return words + " " + baseline.version + " → " + candidate.version;
}

std::string verdictWords(const DiffReport& report)
{
    if (report.conclusion)
        return report.conclusion->words;
    if (const std::size_t breaking = report.count(Severity::Breaking); breaking > 0)
        return verdictOfBreaking(report, breaking);
    if (report.isWhole())
        return verdictOfWhole(report);
    return "Unknown: not everything was read, understood and judged. What is listed above as such may break.";
}

std::string coverageWords(const core::Diff& diff)
{
    if (diff.isIdentical)
        return "the same bytes on both sides";
    const core::Coverage& coverage = diff.judgement.coverage;
    std::string words = comparedOf(coverage.operationsCompared, coverage.operationsTotal, "operation")
        + " and " + comparedOf(coverage.schemasCompared, coverage.schemasTotal, "schema") + " compared";
    if (coverage.hiddenReorders > 0)
        words += ", " + counted(coverage.hiddenReorders, "reordering", "reorderings") + " hidden";
    if (coverage.hiddenWhitespace > 0)
        words += ", " + counted(coverage.hiddenWhitespace, "line", "lines") + " of mere formatting hidden";
    const core::Judgement& judgement = diff.judgement;
    if (judgement.payloadBreaking > 0)
        words += "; " + std::to_string(judgement.proved) + " of "
            + counted(judgement.payloadBreaking, "broken payload", "broken payloads") + " proved by a value";
    return words;
}

std::string suppressionWords(const core::SuppressedFinding& suppressed)
{
    const core::Suppression& by = suppressed.by;
    std::string words = suppressed.finding.rule + " in " + suppressed.finding.path + ": " + by.reason;
    if (by.owner.empty() && !by.expires)
        return words;
    words += " (" + by.owner;
    if (by.expires)
        words += (by.owner.empty() ? "until " : ", until ") + core::isoDate(*by.expires);
    return words + ")";
}

std::vector<NamedGap> gapsOf(const core::Coverage& coverage)
{
    std::vector<NamedGap> gaps;
    const auto add = [&](std::string_view kind, const std::vector<core::Gap>& some) {
        for (const core::Gap& gap : some)
            gaps.push_back({kind, &gap});
    };
    add("not read", coverage.diagnostics);
    add("not resolved", coverage.unresolved);
    add("not understood", coverage.notUnderstood);
    add("not judged", coverage.notJudged);
    return gaps;
}

std::vector<NamedGap> gapsBesideContracts(const DiffReport& report)
{
    std::vector<NamedGap> gaps;
    for (const core::Gap& gap : report.unread)
        gaps.push_back({"not read", &gap});
    for (const core::Gap& gap : report.weakened)
        gaps.push_back({"weakened", &gap});
    return gaps;
}

std::vector<NamedGap> gapsOf(const DiffReport& report)
{
    std::vector<NamedGap> gaps;
    for (const ReportedContract& contract : report.contracts) {
        const std::vector<NamedGap> some = gapsOf(contract.diff.judgement.coverage);
        gaps.insert(gaps.end(), some.begin(), some.end());
    }
    const std::vector<NamedGap> files = gapsBesideContracts(report);
    gaps.insert(gaps.end(), files.begin(), files.end());
    return gaps;
}

std::string gapWords(const core::Gap& gap)
{
    return gap.what.empty() || gap.why.empty() ? gap.what + gap.why : gap.what + ": " + gap.why;
}

std::string gapPlaceWords(const core::Gap& gap)
{
    return gap.file + ":" + std::to_string(gap.begin.line + 1) + ":" + std::to_string(gap.begin.byte + 1);
}

std::string shortened(std::string_view text, std::size_t longest)
{
    if (text.size() <= longest)
        return std::string(text);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace cli
