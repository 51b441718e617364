// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/markdown_sections.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

constexpr std::size_t ShortPlace = 12; ///< digits that tell the findings of a packet apart

std::string shortPlace(std::string_view place)
{
    return harmlessCode(place.substr(0, ShortPlace));
}

std::string comparedWords(std::string_view what, const Compared& count)
{
    return std::to_string(count.compared) + " of " + std::to_string(count.total) + " " + std::string(what);
}

std::string sideWords(const std::optional<ContractSide>& side)
{
    if (!side)
        return "does not exist there";
    const std::size_t files = side->files.size();
    return "blob " + harmlessCode(side->blob) + ", SHA-256 " + harmlessCode(side->sha256)
        + (files > 1 ? ", " + std::to_string(files) + " files" : "");
}

void writeContracts(MarkdownPage& page, const Packet& packet)
{
    page.heading(2, "What was compared");
    page.item("Baseline",
        "commit " + harmlessCode(packet.baseline.commit)
            + (packet.baseline.tag.empty() ? "" : ", " + harmlessText(packet.baseline.tag)));
    page.item("Candidate", "commit " + harmlessCode(packet.candidate.commit));
    page.item("Proposed version", harmlessText(packet.candidate.proposedVersion));
    if (!packet.candidate.versionReason.empty())
        page.item("Why no higher version", harmlessText(packet.candidate.versionReason));
    for (const PacketContract& each : packet.contracts) {
        page.item("Contract " + harmlessText(each.id),
            harmlessText(each.path) + " (" + harmlessText(each.language)
                + "): " + harmlessText(each.classification) + ", version bump " + harmlessText(each.bump));
        page.detail("Baseline", sideWords(each.baseline));
        page.detail("Candidate", sideWords(each.candidate));
        page.detail("Compared",
            comparedWords("operations", each.coverage.operations) + ", "
                + comparedWords("schemas", each.coverage.schemas));
    }
}

std::string siteWords(const PacketSite& site)
{
    return harmlessText(site.operation) + " (" + harmlessText(site.flow) + "): " + harmlessText(site.path);
}

std::string verdictWords(std::string_view verdict)
{
    if (verdict == Accept)
        return "Accepted";
    if (verdict == AcceptWithPlan)
        return "Accepted with a plan";
    return verdict == Reject ? "Rejected" : "Deferred";
}

void writeDecisionOn(MarkdownPage& page, const PacketDecision& decision)
{
    const std::string role = decision.role.empty() ? "" : " (" + harmlessText(decision.role) + ")";
    page.detail(verdictWords(decision.verdict) + " by " + harmlessText(decision.by) + role + " at "
            + harmlessText(decision.at),
        harmlessText(decision.reason));
    if (decision.due)
        page.detail("Due", harmlessText(*decision.due));
    if (!decision.plan)
        return;
    page.detail("Plan", harmlessText(decision.plan->text));
    page.detail("Plan's link", harmlessText(decision.plan->link));
    page.detail("Plan's owner", harmlessText(decision.plan->owner));
    page.detail("Not before", harmlessText(decision.plan->notBefore));
}

/// Where decisions and comments belong.
using FindingKey = std::pair<std::string_view, std::string_view>;

FindingKey keyOf(const auto& of)
{
    return {of.contract, of.place};
}

void writeFinding(MarkdownPage& page, const PacketFinding& finding)
{
    page.item("**" + harmlessText(finding.severity) + "** in " + harmlessText(finding.contract),
        harmlessText(finding.path) + ": " + harmlessText(finding.message));
    page.detail("Rule and place", harmlessCode(finding.rule) + ", " + shortPlace(finding.place));
    page.detail("Before", harmlessCode(finding.before));
    page.detail("After", harmlessCode(finding.after));
    if (!finding.witness.empty())
        page.detail("Proof", harmlessCode(finding.witness));
    for (const PacketSite& each : finding.sites)
        page.detail("Seen at", siteWords(each));
}

void writeFindings(MarkdownPage& page, const Packet& packet)
{
    page.heading(2, "What was found and decided");
    std::multimap<FindingKey, const PacketDecision*> decisions;
    for (const PacketDecision& each : packet.decisions)
        decisions.emplace(keyOf(each), &each);
    for (const PacketFinding& each : packet.findings) {
        writeFinding(page, each);
        const auto [first, last] = decisions.equal_range(keyOf(each));
        if (first == last)
            page.detail("Decision", "none");
        for (auto at = first; at != last; ++at)
            writeDecisionOn(page, *at->second);
        decisions.erase(first, last);
    }
    if (packet.findings.empty())
        page.paragraph("Nothing was found.");
    for (const auto& [key, decision] : decisions) {
        page.item("Decision on what is no finding", harmlessText(key.first) + " " + shortPlace(key.second));
        writeDecisionOn(page, *decision);
    }
    for (const PacketMark& each : packet.marks)
        page.item("Marked as a change of meaning by " + harmlessText(each.by),
            shortPlace(each.place) + ": " + harmlessText(each.reason));
}

void writeComments(MarkdownPage& page, const std::vector<PacketComment>& comments)
{
    page.heading(2, "What was said");
    for (const PacketComment& each : comments)
        page.item("Comment by " + harmlessText(each.by) + ", " + harmlessText(each.stance) + ", at "
                + harmlessText(each.at) + (each.place ? ", on " + shortPlace(*each.place) : ""),
            harmlessText(each.text));
    if (comments.empty())
        page.paragraph("Nobody commented.");
}

void writeCriteria(MarkdownPage& page, const std::vector<PacketCriterion>& criteria)
{
    if (criteria.empty())
        return;
    page.heading(2, "Acceptance criteria");
    for (const PacketCriterion& each : criteria)
        page.item("Criterion " + harmlessText(each.state) + ", " + harmlessText(each.contract) + " "
                + harmlessText(each.operation),
            (each.scenario.empty() ? "" : harmlessText(each.scenario) + ": ") + harmlessText(each.what));
}

void writeOpenPoints(MarkdownPage& page, const Packet& packet)
{
    page.heading(2, "What was not judged or not understood");
    for (const PacketOpenPoint& each : packet.open)
        page.item("Open", harmlessText(each.name) + ": " + harmlessText(each.why));
    if (packet.open.empty())
        page.paragraph("Everything was read, judged and understood.");
    for (const PacketAcknowledgement& each : packet.acknowledged) {
        page.item("Acknowledged by " + harmlessText(each.by) + " at " + harmlessText(each.at),
            harmlessText(each.name));
        page.detail("Reason", harmlessText(each.reason));
    }
    for (const UnknownMember& each : packet.unknown)
        page.item("Written by a later version, and not shown here",
            harmlessText(each.pointer) + " " + harmlessText(each.key));
}

void writeOrigin(MarkdownPage& page, const Packet& packet)
{
    page.heading(2, "Where it comes from");
    page.item("Repository",
        harmlessText(packet.repository.remote) + (packet.repository.remote.empty() ? "" : ", ")
            + "first commit " + harmlessCode(packet.repository.firstCommit));
    page.item("Review", harmlessText(packet.review));
    page.item("Engine",
        harmlessText(packet.engine.name) + " " + harmlessText(packet.engine.version) + ", rules "
            + harmlessText(packet.engine.ruleset) + ", as of " + harmlessText(packet.asOf));
    page.item("Policy",
        "commit " + harmlessCode(packet.policy.commit) + ", settings "
            + harmlessCode(packet.policy.sha256.value_or("")) + ", profile "
            + harmlessText(packet.policy.profile));
    if (packet.supersedes)
        page.item("Takes the place of",
            harmlessText(packet.supersedes->id) + ", SHA-256 " + harmlessCode(packet.supersedes->sha256));
}

} // namespace

void writeReview(MarkdownPage& page, const Packet& packet)
{
    writeContracts(page, packet);
    writeFindings(page, packet);
    writeComments(page, packet.comments);
    writeCriteria(page, packet.criteria);
    writeOpenPoints(page, packet);
    writeOrigin(page, packet);
}

} // namespace core
