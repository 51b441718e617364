// SPDX-License-Identifier: Apache-2.0
// The findings as JUnit's XML: a suite for each contract, a case for each finding, a failure for what is
// refused.
#include "app/cli/diff_wording.h"
#include "app/cli/xml_text.h"

namespace cli {

namespace {

std::string lineOf(std::string_view text)
{
    return text.empty() ? std::string() : xmlText(text) + "\n";
}

std::string bodyOf(const core::Finding& finding)
{
    constexpr std::size_t LongestValue = 2'000;
    std::string body = "\n" + lineOf(finding.message);
    if (const core::TextPlace* place = placeOf(finding))
        body += lineOf("at " + placeWords(*place) + (finding.candidate ? "" : " of the baseline"));
    for (std::size_t site = 1; site < finding.sites.size(); ++site)
        body += lineOf("also in " + finding.sites[site].path);
    return body + lineOf(witnessWords(finding, LongestValue)) + lineOf(finding.why) + lineOf(finding.recipe);
}

bool isRefused(const core::Finding& finding, const DiffReport& report)
{
    return finding.severity >= report.failsOn;
}

std::string findingCase(const core::Finding& finding, const std::string& suite, bool isFailure)
{
    std::string out = "    <testcase" + xmlAttribute("classname", suite)
        + xmlAttribute("name", finding.rule + " in " + finding.path);
    if (const core::TextPlace* place = placeOf(finding))
        out +=
            xmlAttribute("file", place->file) + xmlAttribute("line", std::to_string(place->begin.line + 1));
    out += ">\n";
    const std::string severity(core::severityName(finding.severity));
    if (isFailure)
        out += "      <failure" + xmlAttribute("type", severity) + xmlAttribute("message", finding.title)
            + ">" + bodyOf(finding) + "</failure>\n";
    else
        out += "      <system-out>" + lineOf(severity + ": " + finding.title) + bodyOf(finding)
            + "</system-out>\n";
    return out + "    </testcase>\n";
}

/// Passes when everything was read: a suite without findings must not look like one that never ran.
std::string coverageCase(const std::string& suite, const std::string& says, const std::vector<NamedGap>& gaps)
{
    std::string out =
        "    <testcase" + xmlAttribute("classname", suite) + xmlAttribute("name", "everything was read");
    if (gaps.empty())
        return out + "><system-out>" + xmlText(says) + "</system-out></testcase>\n";
    out += ">\n      <error type=\"unknown\" message=\"not everything was read, understood and judged\">\n";
    for (const NamedGap& gap : gaps)
        out += lineOf(std::string(gap.kind) + ": " + gapPlaceWords(*gap.gap) + ": " + gapWords(*gap.gap));
    return out + "</error>\n    </testcase>\n";
}

std::string suiteHead(const std::string& name, std::size_t tests, std::size_t failures, std::size_t errors)
{
    return "  <testsuite" + xmlAttribute("name", name) + xmlAttribute("tests", std::to_string(tests))
        + xmlAttribute("failures", std::to_string(failures)) + xmlAttribute("errors", std::to_string(errors))
        + " skipped=\"0\">\n";
}

std::string contractSuite(const ReportedContract& contract, const DiffReport& report)
{
    const core::Diff& diff = contract.diff;
    const std::string name = diff.contract.empty() ? contractWords(diff) : diff.contract;
    const std::vector<core::Finding>& findings = diff.judgement.findings;
    const std::vector<NamedGap> gaps = gapsOf(diff.judgement.coverage);
    const auto failures =
        std::ranges::count_if(findings, [&](const core::Finding& each) { return isRefused(each, report); });
    std::string out = suiteHead(name, findings.size() + contract.remarks.size() + 1,
        static_cast<std::size_t>(failures), gaps.empty() ? 0 : 1);
    for (const core::Severity severity : SeveritiesWorstFirst)
        for (const core::Finding* finding : findingsOf(diff, severity))
            out += findingCase(*finding, name, isRefused(*finding, report));
    for (const core::Finding& remark : contract.remarks)
        out += findingCase(remark, name, false);
    return out + coverageCase(name, coverageWords(diff), gaps) + "  </testsuite>\n";
}

/// What could not be attributed to a contract.
std::string unreadSuite(const DiffReport& report)
{
    return suiteHead("files", 1, 0, 1) + coverageCase("files", {}, gapsBesideContracts(report))
        + "  </testsuite>\n";
}

} // namespace

std::string diffJunit(const DiffReport& report)
{
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites"
        + xmlAttribute("name", "countersign " + report.verb) + ">\n";
    for (const ReportedContract& contract : report.contracts)
        out += contractSuite(contract, report);
    if (!gapsBesideContracts(report).empty())
        out += unreadSuite(report);
    return out + "</testsuites>\n";
}

} // namespace cli
