// SPDX-License-Identifier: Apache-2.0
// The audit as JUnit's XML: a case for each version, a failure for what says too little.
#include "app/cli/audit_report.h"
#include "app/cli/diff_wording.h"
#include "app/cli/xml_text.h"

#include <algorithm>

namespace cli {

namespace {

using core::AuditVerdict;

std::string line(const std::string& text)
{
    return xmlText(text) + "\n";
}

std::string reasonsOf(const core::AuditedTag& tag)
{
    std::string out;
    for (const core::AuditedContract& contract : tag.contracts) {
        for (const core::Finding& finding : contract.deciding)
            out += line(contract.contract + ": " + finding.message + ", " + finding.path);
        if (const std::string own = ownVersionWords(contract); !own.empty())
            out += line(contract.contract + " itself " + own);
        for (const core::Gap& gap : contract.gaps)
            out += line("not known: " + gapPlaceWords(gap) + ": " + gapWords(gap));
    }
    for (const core::Gap& gap : tag.unread)
        out += line("not read: " + gap.file + ": " + gap.why);
    return out;
}

std::string tagCase(const core::AuditedTag& tag)
{
    std::string out = "    <testcase classname=\"versions\"" + xmlAttribute("name", tag.tag.name) + ">\n";
    const std::string words = tagWords(tag);
    switch (tag.verdict()) {
    case AuditVerdict::Yes:
        return out + "      <system-out>" + line(words) + "</system-out>\n    </testcase>\n";
    case AuditVerdict::No:
        return out + "      <failure type=\"too-small\"" + xmlAttribute("message", words) + ">\n"
            + reasonsOf(tag) + "</failure>\n    </testcase>\n";
    case AuditVerdict::Unknown:
        break;
    }
    return out + "      <error type=\"unknown\"" + xmlAttribute("message", words) + ">\n" + reasonsOf(tag)
        + "</error>\n    </testcase>\n";
}

/// Passes when every version is one commit: a suite without versions must not look like one that never ran.
std::string orderCase(const core::TagAudit& audit)
{
    std::string out = "    <testcase classname=\"versions\" name=\"every version is one commit\">\n";
    if (audit.ambiguous.empty())
        return out + "      <system-out>" + line(auditSummary(audit) + " " + leftOutWords(audit))
            + "</system-out>\n    </testcase>\n";
    out += "      <error type=\"unknown\" message=\"a version is two commits\">\n";
    for (const std::string& both : audit.ambiguous)
        out += line(both);
    return out + "</error>\n    </testcase>\n";
}

std::string count(const core::TagAudit& audit, AuditVerdict verdict, bool isOneMore)
{
    const auto found = std::ranges::count_if(
        audit.tags, [&](const core::AuditedTag& tag) { return tag.verdict() == verdict; });
    return std::to_string(found + (isOneMore ? 1 : 0));
}

} // namespace

std::string auditJunit(const AuditReport& report)
{
    const core::TagAudit& audit = report.audit;
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"countersign audit\">\n";
    out += "  <testsuite" + xmlAttribute("name", report.repository)
        + xmlAttribute("tests", std::to_string(audit.tags.size() + 1))
        + xmlAttribute("failures", count(audit, AuditVerdict::No, false))
        + xmlAttribute("errors", count(audit, AuditVerdict::Unknown, !audit.ambiguous.empty()))
        + " skipped=\"0\">\n";
    for (const core::AuditedTag& tag : audit.tags)
        out += tagCase(tag);
    return out + orderCase(audit) + "  </testsuite>\n</testsuites>\n";
}

} // namespace cli
