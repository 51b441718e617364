// SPDX-License-Identifier: Apache-2.0
#include "tests/core/review/journal_invariant.h"

#include "core/document/document.h"
#include "core/review/review.h"
#include "core/review/review_json.h"

#include <algorithm>
#include <set>
#include <vector>

namespace test {

namespace {

const std::string Path = core::journalPath("r", "ana");

std::size_t linesThatSaySomething(const std::string& bytes)
{
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        if (bytes.substr(begin, end - begin).find_first_not_of(" \t\r") != std::string::npos)
            ++count;
        begin = end + 1;
    }
    return count;
}

/// Every line is an entry or is owned up to; of a kind nobody knows it is both.
std::string lostLine(const std::string& bytes, const core::Journals& journals)
{
    const auto unknown =
        std::ranges::count(journals.entries, core::EntryKind::Other, &core::JournalEntry::kind);
    const std::size_t told =
        journals.entries.size() + journals.notUnderstood.size() - static_cast<std::size_t>(unknown);
    if (told != linesThatSaySomething(bytes))
        return "a line was lost";
    for (const core::JournalEntry& entry : journals.entries)
        if (bytes.find(entry.raw) == std::string::npos)
            return "an entry is not as it was written: " + entry.raw;
    return {};
}

std::string otherWhenWritten(const core::JournalEntry& entry)
{
    if (entry.kind == core::EntryKind::Other)
        return {};
    auto again = core::readJournalEntry(core::journalLine(entry));
    if (!again)
        return "cannot be read when it is written again: " + entry.raw + ": " + again.error().message;
    again->raw = entry.raw;
    again->review = entry.review;
    return *again == entry ? std::string() : "is another entry when it is written again: " + entry.raw;
}

/// A check that finds something at each place that was decided on, and still says what the first of them saw.
core::Check checkOf(const core::Journals& journals)
{
    core::Check check;
    check.contracts.emplace_back();
    std::set<std::string> places;
    for (const core::JournalEntry& entry : journals.entries)
        if (entry.kind == core::EntryKind::Decide && places.insert(entry.place).second) {
            core::Finding& finding = check.contracts.back().diff.judgement.findings.emplace_back();
            finding.place = entry.place;
            finding.facts = entry.facts;
        }
    return check;
}

std::string wronglyDecided(const core::ReviewedFinding& reviewed)
{
    std::set<std::string> people;
    std::set<std::string> verdicts;
    for (const core::JournalEntry& decision : reviewed.decisions) {
        if (!people.insert(decision.by).second)
            return "two decisions of one person stand at one place";
        if (core::isAbout(decision, *reviewed.finding))
            verdicts.insert(decision.verdict);
    }
    const bool counts = reviewed.state == core::DecisionState::Current;
    if (counts != (verdicts.size() == 1) || counts != (reviewed.decision() != nullptr))
        return "a decision counts that must not, or does not that must";
    return {};
}

std::string wronglyFolded(const core::Journals& journals)
{
    const core::Check check = checkOf(journals);
    const core::Review review = core::foldReview("r", journals, check);
    for (const core::ReviewedFinding& reviewed : review.findings)
        if (std::string wrong = wronglyDecided(reviewed); !wrong.empty())
            return wrong;
    if (!review.gone.empty())
        return "a decision is lost whose finding is there";
    const auto json = core::SourceText::make(core::reviewJson(review), "review.json");
    return core::readDocument(json).isWhole() ? std::string() : "the review is no JSON";
}

} // namespace

std::string brokenJournal(const std::string& bytes)
{
    core::Journals journals;
    core::readJournal(Path, bytes, journals);
    if (std::string lost = lostLine(bytes, journals); !lost.empty())
        return lost;
    for (const core::JournalEntry& entry : journals.entries)
        if (std::string other = otherWhenWritten(entry); !other.empty())
            return other;
    const core::Journals once = core::mergedJournals(journals, {});
    if (core::mergedJournals(once, journals).entries != once.entries)
        return "merged twice, something else is said";
    return wronglyFolded(once);
}

} // namespace test
