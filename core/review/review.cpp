// SPDX-License-Identifier: Apache-2.0
#include "core/review/review.h"

#include "core/review/standing_entries.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

using DecisionsByPlace = std::map<std::string, std::vector<JournalEntry>>;

DecisionsByPlace byPlace(const StandingEntries& standing)
{
    DecisionsByPlace places;
    for (const JournalEntry* entry : standing.decisions())
        places[entry->place].push_back(*entry);
    return places;
}

DecisionState stateOf(const ReviewedFinding& reviewed)
{
    if (reviewed.decisions.empty())
        return DecisionState::Undecided;
    const JournalEntry* current = nullptr;
    for (const JournalEntry& decision : reviewed.decisions) {
        if (!isAbout(decision, *reviewed.finding))
            continue;
        if (current && current->verdict != decision.verdict)
            return DecisionState::Conflict;
        current = &decision;
    }
    return current ? DecisionState::Current : DecisionState::Stale;
}

std::string orNothing(const std::string& text)
{
    return text.empty() ? "nothing" : text;
}

void tellChange(std::string& words, std::string_view what, const std::string& then, const std::string& now)
{
    if (then == now)
        return;
    words += words.empty() ? "" : "; ";
    words.append(what).append(" was ").append(orNothing(then)).append(", is ").append(orNothing(now));
}

/// What changed between the finding that was decided on and the one that is there.
std::string deltaOf(const JournalEntry& decision, const Finding& finding)
{
    if (!decision.seen)
        return "the decision does not say what it was made on";
    const SeenFinding now = seenOf(finding);
    std::string words;
    tellChange(words, "its baseline", decision.seen->before, now.before);
    tellChange(words, "its candidate", decision.seen->after, now.after);
    tellChange(words, "it", decision.seen->severity, now.severity);
    tellChange(words, "its place", decision.seen->path, now.path);
    return words.empty() ? "it is seen in other places, or differs in what is too long to tell" : words;
}

ReviewedFinding reviewed(const std::string& contract, const Finding& finding, DecisionsByPlace& decisions)
{
    ReviewedFinding result {contract, &finding};
    if (auto node = decisions.extract(finding.place))
        result.decisions = std::move(node.mapped());
    result.state = stateOf(result);
    if (result.state == DecisionState::Stale)
        result.delta = deltaOf(result.decisions.back(), finding);
    return result;
}

/// Where people should look first is lowest.
int rankOf(const ReviewedFinding& reviewed)
{
    const Severity severity = reviewed.finding->severity;
    switch (reviewed.state) {
    case DecisionState::Undecided:
        return severity == Severity::Breaking
            ? 0
            : 3 + static_cast<int>(Severity::Breaking) - static_cast<int>(severity);
    case DecisionState::Stale:
        return 1;
    case DecisionState::Conflict:
        return 2;
    case DecisionState::Current:
        break;
    }
    return 10 + static_cast<int>(Severity::Breaking) - static_cast<int>(severity);
}

void takeFindings(Review& review, const StandingEntries& standing, const Check& check)
{
    DecisionsByPlace decisions = byPlace(standing);
    for (const ComparedContract& each : check.contracts)
        for (const Finding& finding : each.diff.judgement.findings)
            review.findings.push_back(reviewed(each.diff.contract, finding, decisions));
    std::ranges::stable_sort(review.findings, {}, rankOf);
    for (auto& [place, entries] : decisions)
        review.gone.push_back({place, std::move(entries)});
}

void takeComments(Review& review, const StandingEntries& standing)
{
    for (const JournalEntry* entry : standing.of(EntryKind::Comment))
        (standing.isSettled(*entry) ? review.settledComments : review.comments).push_back(*entry);
}

void takeForm(Review& review, const StandingEntries& standing)
{
    std::map<std::string, std::string> form;
    for (const JournalEntry* entry : standing.of(EntryKind::Form))
        form[entry->field] = entry->value;
    review.form.assign(form.begin(), form.end());
}

std::vector<JournalEntry> allOf(const StandingEntries& standing, EntryKind kind)
{
    std::vector<JournalEntry> entries;
    for (const JournalEntry* entry : standing.of(kind))
        entries.push_back(*entry);
    return entries;
}

} // namespace

std::string_view decisionStateName(DecisionState state)
{
    constexpr std::array<std::string_view, 4> Names {"undecided", "current", "stale", "conflict"};
    return Names[static_cast<std::size_t>(state)];
}

bool isAbout(const JournalEntry& decision, const Finding& finding)
{
    return decision.place == finding.place && decision.facts == finding.facts;
}

SeenFinding seenOf(const Finding& finding)
{
    return {finding.rule, std::string(severityName(finding.severity)), finding.path, finding.before,
        finding.after};
}

const JournalEntry* ReviewedFinding::decision() const
{
    if (state != DecisionState::Current)
        return nullptr;
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(),
        [&](const JournalEntry& entry) { return isAbout(entry, *finding); });
    return &*last;
}

std::size_t Review::count(DecisionState state) const
{
    return static_cast<std::size_t>(std::ranges::count(findings, state, &ReviewedFinding::state));
}

std::optional<JournalEntry> openingOf(const Journals& journals)
{
    const std::vector<const JournalEntry*> all = StandingEntries(journals.entries).of(EntryKind::Open);
    return all.empty() ? std::optional<JournalEntry>() : *all.back();
}

std::vector<MarkedSemantic> marksOf(const Journals& journals)
{
    std::vector<MarkedSemantic> marks;
    for (const JournalEntry* entry : StandingEntries(journals.entries).of(EntryKind::Mark))
        marks.push_back({entry->place, {entry->reason, entry->by}});
    return marks;
}

Review foldReview(std::string id, const Journals& journals, const Check& check)
{
    const StandingEntries standing(journals.entries);
    Review review;
    review.id = std::move(id);
    if (const auto opening = openingOf(journals)) {
        review.title = opening->title;
        review.baseline = opening->baseline;
        review.candidate = opening->candidate;
    }
    takeFindings(review, standing, check);
    takeComments(review, standing);
    takeForm(review, standing);
    review.acknowledged = allOf(standing, EntryKind::Acknowledge);
    review.marks = allOf(standing, EntryKind::Mark);
    review.notUnderstood = journals.notUnderstood;
    return review;
}

} // namespace core
