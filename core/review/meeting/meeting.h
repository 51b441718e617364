// SPDX-License-Identifier: Apache-2.0
// A meeting as the journals of everybody who wrote in it tell it.
#pragma once

#include "core/review/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Attendee {
    std::string name; ///< a principal, or what somebody without one is called
    std::string role = {};
    bool isPresent = true;

    bool operator==(const Attendee&) const = default;
};

/// What is settled before a meeting begins.
struct MeetingPlan {
    int timeBox = 30 * 60; ///< seconds
    int share = 5 * 60; ///< of it for each change that breaks somebody
    std::vector<Attendee> attendees = {};

    bool operator==(const MeetingPlan&) const = default;
};

struct ParkedChange {
    std::string place;
    std::string owner = {}; ///< who finds out what is missing
    std::string due = {}; ///< a day
    std::string by = {};
    std::int64_t at = 0;
    std::optional<std::int64_t> takenUpAt = {};

    bool operator==(const ParkedChange&) const = default;
};

struct PublishedNote {
    std::string place = {}; ///< empty: on the whole meeting
    std::string text;
    std::string speaker = {}; ///< who said it; `by` wrote it down
    std::string by = {};
    std::int64_t at = 0;

    bool operator==(const PublishedNote&) const = default;
};

struct MeetingAction {
    std::string place = {};
    std::string text;
    std::string owner = {};
    std::string due = {}; ///< a day
    std::string by = {};
    std::int64_t at = 0;

    bool operator==(const MeetingAction&) const = default;
};

/// One thing that was on the Stage, from then on.
struct ShownItem {
    std::string place = {}; ///< of a change
    std::string card = {}; ///< where it is no single change: one of MeetingCards
    std::int64_t at = 0;

    bool isSame(const ShownItem& other) const { return place == other.place && card == other.card; }
    bool operator==(const ShownItem&) const = default;
};

/// While nobody was there: from the last line before it until the meeting was gone on with.
struct MeetingBreak {
    std::int64_t from = 0;
    std::int64_t until = 0;

    bool operator==(const MeetingBreak&) const = default;
};

inline constexpr std::string_view SummaryCard = "summary";
inline constexpr std::string_view MeetingCards[] = {"safe", "docs", SummaryCard};

/// Moments are seconds since 1970.
struct Meeting {
    std::string id; ///< the uuid of its start
    std::string by;
    std::int64_t startedAt = 0;
    std::optional<std::int64_t> endedAt = {};
    MeetingPlan plan = {}; ///< as it began
    std::vector<Attendee> attendees = {}; ///< everybody who was in the room, in the order they came
    std::vector<ShownItem> shown = {};
    std::vector<ParkedChange> parked = {}; ///< two people who park one change differently are both here
    std::vector<PublishedNote> notes = {};
    std::vector<MeetingAction> actions = {};
    std::vector<MeetingBreak> breaks = {}; ///< of which no time counts

    /// The last one; null before anything was shown.
    const ShownItem* current() const { return shown.empty() ? nullptr : &shown.back(); }
    /// How long the Stage was on something, up to `now` or the end, all its turns together.
    std::int64_t secondsOn(const ShownItem& item, std::int64_t now) const;
    /// Of the whole meeting, up to `now` or the end.
    std::int64_t duration(std::int64_t now) const;
    bool isParked(std::string_view place) const; ///< and not taken up again

    bool operator==(const Meeting&) const = default;

private:
    std::int64_t secondsBetween(std::int64_t from, std::int64_t until) const;
};

/// In the order they began. What was withdrawn did not happen.
std::vector<Meeting> meetingsOf(const Journals& journals);
/// The newest, unless it has ended: one that was forgotten before it is not gone on with.
std::optional<Meeting> openMeeting(const Journals& journals);

/// The value of the line a meeting starts with.
std::string planJson(const MeetingPlan& plan);
/// Whatever is missing or makes no sense is as in a plan that says nothing.
MeetingPlan readPlan(std::string_view json);

} // namespace core
