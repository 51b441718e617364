// SPDX-License-Identifier: Apache-2.0
#include "tests/app/made_report.h"

namespace test {

using namespace std::chrono_literals;

const std::string HostileText =
    "\x1b]0;title\x07\x1b[31m\xE2\x80\xAE"
    "evil\xE2\x81\xA6\r\n::error::obey\n```\n</details><script>alert(1)</script>"
    "[click](https://evil.example/) ![x](//evil.example/x) @everyone #1 www.evil.example"
    " ]]>&amp;\"'\x01\xEF\xBF\xBE\xFF | cell `code` %0A::set-output name=a::b";

namespace {

core::TextPlace place(const std::string& file, std::uint32_t line, std::uint32_t begin, std::uint32_t end)
{
    return {file, {line, begin}, {line, end}};
}

core::LateDigest digestOf(char digit)
{
    return core::lateDigest([digit] { return std::string(64, digit); });
}

cli::DiffReport emptyReport()
{
    cli::DiffReport report;
    report.baseline = "v2.3.0:openapi/checkout.yaml";
    report.candidate = "release-2.4.0:openapi/checkout.yaml";
    report.asOf = 2026y / 11 / 21;
    report.tool = {"1.2.3", "0123456789abcdef"};
    cli::ReportedContract contract;
    contract.diff.baseline = core::DiffSide {report.baseline, "Checkout API", "2.3.0", digestOf('b')};
    contract.diff.candidate = core::DiffSide {report.candidate, "Checkout API", "2.4.0", digestOf('c')};
    contract.diff.asOf = report.asOf;
    core::Coverage& coverage = contract.diff.judgement.coverage;
    coverage.operationsCompared = coverage.operationsTotal = 9;
    coverage.schemasCompared = coverage.schemasTotal = 14;
    coverage.hiddenReorders = 1;
    report.contracts.push_back(contract);
    return report;
}

core::Finding statusFinding()
{
    core::Finding finding =
        findingOf(core::Severity::Breaking, "POST /orders > response 202 > body > status");
    finding.rule = "response-value-renamed";
    finding.title = "A response has a value that clients do not know";
    finding.message = "\"pending\" became \"pending_payment\"";
    finding.why = "Who branches on the values of yesterday takes the new one for something else.";
    finding.recipe = "Let consumers learn the new value first; then send it.";
    finding.before = "\"pending\"";
    finding.after = "\"pending_payment\"";
    finding.flow = core::Flow::Response;
    finding.effect = core::Effect::Incomparable;
    finding.sites.push_back(
        {"GET /orders", core::Flow::Response, "GET /orders > response 200 > body > [] > status"});
    finding.sites.push_back(
        {"GET /orders/{id}", core::Flow::Response, "GET /orders/{id} > response 200 > body > status"});
    finding.witness = core::FindingWitness {R"({"id":"o-1","status":"pending_payment"})",
        core::Side::Candidate, "is none of \"pending\", \"paid\"", {}};
    finding.alsoKnownAs = {"oasdiff:response-property-enum-value-added"};
    finding.baseline = place("openapi/schemas/order.yaml", 11, 8, 17);
    finding.candidate = place("openapi/schemas/order.yaml", 12, 8, 25);
    return finding;
}

} // namespace

core::Finding findingOf(core::Severity severity, const std::string& path)
{
    core::Finding finding;
    finding.rule = "rule-" + std::string(core::severityName(severity));
    finding.severity = severity;
    finding.title = "Something " + std::string(core::severityName(severity));
    finding.message = "It is another one";
    finding.why = "Somebody may rely on it.";
    finding.recipe = severity >= core::Severity::Risky ? "Ask them." : "";
    finding.path = path;
    finding.pointer = "/paths/~1orders";
    finding.operation = path.substr(0, path.find(" > "));
    finding.sites.push_back({finding.operation, core::Flow::None, path});
    finding.candidate = place("openapi/checkout.yaml", 40, 4, 10);
    finding.place = std::string(64, 'a');
    finding.facts = std::string(64, 'f');
    return finding;
}

cli::DiffReport checkoutReport()
{
    cli::DiffReport report = harmlessReport();
    core::Judgement& judgement = report.contracts.front().diff.judgement;
    core::Finding gone =
        findingOf(core::Severity::Risky, "GET /orders/{id} > response 200 > body > estimated_delivery");
    gone.baseline = gone.candidate;
    gone.candidate.reset();
    judgement.findings.push_back(statusFinding());
    judgement.findings.push_back(gone);
    judgement.payloadBreaking = 1;
    judgement.proved = 1;
    judgement.bump = core::Bump::Major;
    return report;
}

cli::DiffReport harmlessReport()
{
    cli::DiffReport report = emptyReport();
    core::Judgement& judgement = report.contracts.front().diff.judgement;
    judgement.findings.push_back(findingOf(core::Severity::Safe, "GET /orders/{id}/challenge"));
    judgement.findings.push_back(findingOf(core::Severity::Docs, "GET /orders > description"));
    judgement.bump = core::Bump::Minor;
    return report;
}

cli::DiffReport hostileReport()
{
    cli::DiffReport report = emptyReport();
    cli::ReportedContract& contract = report.contracts.front();
    contract.diff.baseline = core::DiffSide {HostileText, HostileText, HostileText, digestOf('b')};
    contract.diff.candidate = contract.diff.baseline;
    for (const core::Severity severity : {core::Severity::Breaking, core::Severity::Docs}) {
        core::Finding finding = findingOf(severity, HostileText);
        finding.title = finding.message = finding.why = finding.recipe = finding.pointer = HostileText;
        finding.sites.push_back({HostileText + "other", core::Flow::Request, HostileText});
        finding.witness = core::FindingWitness {R"("value")", core::Side::Baseline, HostileText, {}};
        finding.semantic = core::SemanticMark {HostileText, HostileText};
        finding.alsoKnownAs = {HostileText};
        finding.candidate->file = HostileText;
        contract.diff.judgement.findings.push_back(finding);
    }
    contract.diff.judgement.suppressed.push_back({contract.diff.judgement.findings.front(),
        {.reason = HostileText, .owner = HostileText, .expires = {}}});
    contract.diff.judgement.coverage.unresolved.push_back({HostileText, {1, 2}, HostileText, HostileText});
    report.baseline = report.candidate = HostileText;
    report.unread.push_back({HostileText, {}, {}, HostileText});
    return report;
}

} // namespace test
