// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_wording.h"

#include "app/cli/verify_report.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cli {

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

} // namespace

std::string checkVerdictWords(const core::Check& check)
{
    constexpr std::array<std::string_view, 3> Heads {"Yes:", "No:", "Unknown:"};
    std::string words(Heads[static_cast<std::size_t>(check.verdict)]);
    for (const std::string& reason : check.reasons)
        words += " " + reason;
    return words;
}

std::string revisionWords(const core::CheckedRevision& revision)
{
    constexpr std::size_t ShortId = 7;
    const std::string commit = revision.commit.substr(0, ShortId);
    if (revision.revision.isWorkingTree())
        return "the working tree" + (commit.empty() ? "" : " on " + commit)
            + (revision.isDirty ? ", with changes that are not committed" : "");
    const std::string& name = revision.revision.name;
    return name.empty() || name.starts_with(commit) ? commit : name + " (" + commit + ")";
}

std::string policyWords(const core::Check& check)
{
    if (!check.trusted)
        return "the candidate's own, for there is no branch to trust";
    const std::string whose = "of " + revisionWords(*check.trusted) + ": " + check.trusted->why;
    return check.policy.exists ? whose : whose + "; it has none, so the defaults hold";
}

std::string remarkWords(const core::SettingsRemark& remark)
{
    const std::string place =
        remark.file + ':' + std::to_string(remark.line) + ':' + std::to_string(remark.column) + ": ";
    return place + remark.message + (remark.hint.empty() ? "" : " (" + remark.hint + ')');
}

std::string dutyWords(const core::SignoffDuty& duty)
{
    return duty.people.empty() ? duty.label : duty.label + ", " + joined(duty.people);
}

std::string fileOwnersWords(const core::FileOwners& file)
{
    return file.file + ": " + joined(file.owners);
}

std::string pinWords(const core::Pin& pin)
{
    if (!pin.exists())
        return pin.why.empty() ? "no pin" : "no pin: " + pin.why;
    const std::string words = "pinned to " + (pin.version.empty() ? pin.commit : pin.version);
    return pin.why.empty() ? words : words + " (" + pin.why + ")";
}

std::string impactWords(const core::ConsumerImpact& consumer)
{
    struct Kind {
        core::Impact impact;
        std::string_view words;
    };
    constexpr Kind Kinds[] = {{core::Impact::Affected, "affected by "},
        {core::Impact::BrokenBefore, "broken before by "}, {core::Impact::Unknown, "unknown for "},
        {core::Impact::Unaffected, "not affected by "}};
    std::vector<std::string> parts;
    for (const auto& [impact, words] : Kinds) {
        const auto count = std::ranges::count(consumer.impacts, impact, &core::FindingImpact::impact);
        if (count > 0)
            parts.push_back(std::string(words) + std::to_string(count));
    }
    const std::size_t before = consumer.brokenSincePin.size();
    const std::string already = before == 0
        ? ""
        : "; since its version " + counted(before, "place", "places") + " broke before the baseline";
    return (parts.empty() ? "nothing changes for it" : joined(parts)) + already;
}

std::vector<std::string> unknownReasons(const core::ConsumerImpact& consumer)
{
    std::vector<std::pair<std::string, std::size_t>> reasons;
    for (const core::FindingImpact& impact : consumer.impacts) {
        if (impact.impact != core::Impact::Unknown)
            continue;
        auto reason =
            std::ranges::find(reasons, impact.evidence, &std::pair<std::string, std::size_t>::first);
        if (reason == reasons.end())
            reason = reasons.insert(reasons.end(), {impact.evidence, 0});
        ++reason->second;
    }
    std::vector<std::string> words;
    for (const auto& [why, count] : reasons)
        words.push_back(std::to_string(count) + " unknown: " + why);
    return words;
}

std::string affectedBy(const core::Check& check, const std::string& place)
{
    std::vector<std::string> names;
    for (const core::ConsumerImpact& consumer : check.consumers)
        if (std::ranges::any_of(consumer.impacts, [&](const core::FindingImpact& each) {
                return each.place == place && each.impact == core::Impact::Affected;
            }))
            names.push_back(consumer.name);
    return joined(names);
}

const core::Finding* findingAt(const core::Check& check, const std::string& place)
{
    for (const core::ComparedContract& contract : check.contracts)
        for (const core::Finding& finding : contract.diff.judgement.findings)
            if (finding.place == place)
                return &finding;
    return nullptr;
}

std::string planWords(const core::PlannedFinding& planned)
{
    constexpr std::size_t ShortPlace = 8;
    if (planned.plan.empty())
        return planned.path + ": renamed in place, and no plan covers it; 'countersign migration "
            + planned.place.substr(0, ShortPlace) + "' drafts one";
    return planned.path + ": plan " + planned.plan + " (" + planned.file
        + (planned.owner.empty() ? "" : ", " + planned.owner)
        + (planned.link.empty() ? ")" : ", " + planned.link + ")");
}

std::string_view criterionMark(core::CriterionState state)
{
    constexpr std::array<std::string_view, 4> Marks {"✓", "–", "✗", "→"};
    return Marks[static_cast<std::size_t>(state)];
}

std::string criterionWords(const core::CriterionNote& note)
{
    std::string words = note.operation;
    if (!note.scenario.empty())
        words += (words.empty() ? "\"" : ", \"") + note.scenario + "\"";
    words += (words.empty() ? "" : ": ") + std::string(core::criterionStateName(note.state));
    return note.what.empty() ? words : words + ". " + note.what;
}

std::string lintWords(const core::Finding& finding)
{
    return finding.path + ": " + finding.message + " (" + finding.rule + ")";
}

std::string packetWords(const core::Verification& packet)
{
    std::string words = packet.id + ": " + std::string(packetVerdictWords(packet.verdict));
    if (packet.verdict != core::PacketVerdict::Valid)
        return words + (packet.reasons.empty() ? "" : ". " + packet.reasons.front());
    words += ", " + packet.outcome;
    for (const std::string& condition : packet.conditions)
        words += "; on condition: " + condition;
    return words;
}

std::string openPointWords(const core::OpenPoint& point)
{
    return point.name + (point.packet.empty() ? "" : ", acknowledged in " + point.packet);
}

std::string draftWords(const core::Check& check, const core::DraftDecision& decision)
{
    const core::Finding* finding = findingAt(check, decision.place);
    std::string words =
        decision.by + ": " + decision.verdict + ", " + (finding ? finding->path : "a finding that is gone");
    if (!decision.reason.empty())
        words += ": " + decision.reason;
    if (finding && decision.isStale)
        words += " (the candidate changed after this decision)";
    return words;
}

} // namespace cli
