// SPDX-License-Identifier: Apache-2.0
// What a meeting came to: who was there, what was decided and why, what is left for whom.
#pragma once

#include "core/review/meeting/meeting.h"
#include "core/review/review.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace core {

/// One change the meeting decided on.
struct MinutedDecision {
    std::string path = {}; ///< of the finding, as it is or as it was seen then
    std::string message = {}; ///< empty where the finding is gone
    std::string severity = {};
    JournalEntry decision = {};
    /// What the review takes it for now: another's decision may be against it.
    DecisionState state = DecisionState::Undecided;
    std::int64_t seconds = 0; ///< on the Stage
};

struct MinutedParking {
    ParkedChange parked = {};
    std::string path = {};
    std::int64_t seconds = 0;
};

/// How long the Stage was on something.
struct MinutedItem {
    ShownItem shown = {};
    std::int64_t seconds = 0;
};

struct MeetingMinutes {
    std::string review = {}; ///< its id
    std::string title = {};
    std::string baseline = {};
    std::string candidate = {};
    Meeting meeting = {};
    std::int64_t duration = 0; ///< seconds
    /// In the order they were decided; of each person and place the last.
    std::vector<MinutedDecision> accepted = {}; ///< with a plan or without
    std::vector<MinutedDecision> rejected = {};
    std::vector<MinutedDecision> deferred = {};
    std::vector<MinutedParking> parked = {}; ///< that nobody took up again
    std::size_t undecided = 0; ///< breaking and risky changes that are left
    std::vector<MinutedItem> items = {}; ///< in the order they were shown first; no summary
    /// By the place of each change; what is gone and was never decided on has none.
    std::map<std::string, std::string> paths = {};

    bool isOver() const { return meeting.endedAt.has_value(); }
};

/// `now` is the end of a meeting that goes on: seconds since 1970.
MeetingMinutes minutesOf(
    const Review& review, const Journals& journals, const Meeting& meeting, std::int64_t now);

/// For people: a page to file, and one for a terminal.
std::string minutesMarkdown(const MeetingMinutes& minutes);
std::string minutesText(const MeetingMinutes& minutes);
/// countersign.minutes/1
std::string minutesJson(const MeetingMinutes& minutes);

/// "3 min 5 s"
std::string durationWords(std::int64_t seconds);

} // namespace core
