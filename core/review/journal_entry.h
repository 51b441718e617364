// SPDX-License-Identifier: Apache-2.0
// One line of a journal: what one person said in a review at one time.
//
//     {"uuid": "…", "at": "2026-11-21T13:00:00Z", "by": "ana@x.example", "kind": "decide",
//      "place": "…", "facts": "…", "contract": "checkout", "verdict": "accept-with-plan", "reason": "…",
//      "plan": {"text": "…", "link": "…", "owner": "…", "notBefore": "2026-12-01"},
//      "seen": {"rule": "…", "severity": "breaking", "path": "…", "before": "…", "after": "…"}}
//
// A line may hold more than this version knows: it stays in the file and in `raw`.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class EntryKind : std::uint8_t {
    Open, ///< of the review: title, baseline, candidate
    Decide, ///< on a finding
    Comment,
    Withdraw, ///< own entries: `settles`
    Form, ///< one field of the packet's form
    Acknowledge, ///< something that was not judged or not understood, by name
    Mark, ///< a change whose meaning breaks, whatever its shape
    Meeting, ///< something that happened in a meeting: `mark`
    Vote, ///< what somebody would decide, said before a meeting; never a decision
    Other, ///< of a later version
};

struct Plan {
    std::string text = {};
    std::string link = {};
    std::string owner = {};
    std::string notBefore = {}; ///< a day

    bool operator==(const Plan&) const = default;
};

/// The finding as it was when somebody decided on it: what a stale decision is told apart by.
struct SeenFinding {
    std::string rule = {};
    std::string severity = {};
    std::string path = {};
    std::string before = {};
    std::string after = {};

    bool operator==(const SeenFinding&) const = default;
};

struct JournalEntry {
    std::string uuid = {};
    std::string at = {}; ///< "2026-11-21T13:00:00Z"; empty sorts first
    std::string by = {}; ///< a principal
    EntryKind kind = EntryKind::Other;
    std::string review = {}; ///< its id; the folder says it, not the line
    std::string title = {};
    std::string baseline = {}; ///< a revision, as opened
    std::string candidate = {};
    std::string place = {};
    std::string facts = {};
    std::string contract = {};
    std::string verdict = {}; ///< one of DecisionVerdicts
    std::string role = {};
    std::string reason = {};
    std::optional<Plan> plan = {};
    std::string due = {}; ///< a day, of what is deferred or parked, and of an action
    std::optional<SeenFinding> seen = {};
    std::string stance = {}; ///< one of CommentStances
    std::string text = {};
    std::string field = {}; ///< "boundary.rollback"
    std::string value = {}; ///< JSON text
    std::string meeting = {}; ///< the uuid of its start, of all that was said in it
    std::string mark = {}; ///< one of MeetingMarks
    std::string owner = {}; ///< of an action or of what is parked
    std::string of = {}; ///< whose vote or words it is, where somebody else wrote it down
    std::vector<std::string> settles = {}; ///< uuids of entries that are answered by this one
    std::string raw = {}; ///< the line as it was read

    bool operator==(const JournalEntry&) const = default;
};

inline constexpr std::string_view DecisionVerdicts[] = {"accept", "accept-with-plan", "reject", "defer"};
inline constexpr std::string_view CommentStances[] = {"discussing", "blocking", "done", "fyi"};
inline constexpr std::string_view MeetingMarks[] = {
    "start", "attend", "leave", "show", "park", "take-up", "note", "action", "end"};

/// "decide"
std::string_view entryKindName(EntryKind kind);
/// Without a line end; what is empty is left out.
std::string journalLine(const JournalEntry& entry);
/// The message says what is wrong with the line: "it is no JSON object", "a decision without \"place\"".
Result<JournalEntry> readJournalEntry(std::string_view line);

} // namespace core
