// SPDX-License-Identifier: Apache-2.0
// For a comment on a pull request: a table of consumers, then what hits them.
#include "app/cli/diff_wording.h"
#include "app/cli/impact_report.h"
#include "app/cli/markdown.h"
#include "app/cli/wording.h"

namespace cli {

namespace {

constexpr std::size_t LongestEvidenceShown = 1'000;
constexpr std::size_t ListedInMarkdown = 12;

std::string groupMarkdown(const ImpactGroup& group)
{
    std::string out = "- **" + std::string(core::impactName(group.impact)) + "**: ";
    for (std::size_t at = 0; at < std::min(group.findings.size(), ListedInMarkdown); ++at) {
        const core::Finding& finding = *group.findings[at];
        out += (at == 0 ? "" : ", ") + std::string(markOf(finding.severity)) + " "
            + markdownText(finding.title) + " in " + markdownCode(finding.path);
    }
    if (group.findings.size() > ListedInMarkdown)
        out += ", and " + std::to_string(group.findings.size() - ListedInMarkdown) + " more";
    return out + "  \n  " + markdownText(shortened(group.evidence, LongestEvidenceShown)) + "\n";
}

} // namespace

std::string impactMarkdown(const ImpactReport& report)
{
    std::string out = "### Consumers\n\n" + markdownText(impactVerdictWords(report)) + "\n";
    for (const core::ConsumerImpact& consumer : report.consumers) {
        out += "\n#### " + markdownText(consumerWords(consumer)) + "\n\n";
        for (const ImpactGroup& group : groupsOf(consumer, report))
            out += groupMarkdown(group);
        if (consumer.impacts.empty())
            out += "Nothing changed.\n";
    }
    if (!report.gaps.empty())
        out += "\n**Not read:**\n\n";
    for (const core::Gap& gap : report.gaps)
        out += "- " + markdownText(gapPlaceWords(gap) + ": " + gapWords(gap)) + "\n";
    return out;
}

} // namespace cli
