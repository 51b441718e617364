// SPDX-License-Identifier: Apache-2.0
// A meeting room made by hand: findings, consumers, and what people say, one second after the other.
#pragma once

#include "core/review/meeting/meeting_agenda.h"

#include <cstdint>
#include <string>
#include <vector>

namespace test {

/// 64 digits that begin with the words, as far as these are hexadecimal digits: fit for a votes file.
std::string digestOf(const std::string& words);

core::Finding findingAt(const std::string& place, core::Severity severity = core::Severity::Breaking);
core::Check checkOf(std::vector<core::Finding> findings);
/// What these places do to one consumer; all others it does not use.
core::ConsumerImpact consumerHit(const std::string& name, const std::vector<std::string>& broken,
    const std::vector<std::string>& unknown = {});

/// Second 0 of it all.
inline constexpr std::int64_t MeetingBegins = 1'763'730'000;

class Room {
public:
    core::JournalEntry& entry(const std::string& by, core::EntryKind kind);
    core::JournalEntry& decides(const std::string& by, const std::string& verdict, const std::string& place);
    core::JournalEntry& votes(const std::string& by, const std::string& verdict, const std::string& place);
    /// The uuid of the start, which all marks behind it are of.
    std::string starts(const std::string& by, const core::MeetingPlan& plan = {});
    core::JournalEntry& marks(const std::string& by, const std::string& mark, const std::string& place = {});
    /// All that is said from now on is said so much later.
    void wait(std::int64_t seconds) { m_seconds += seconds; }

    /// As they are read, line by line.
    core::Journals journals() const;
    core::Review review(const core::Check& check) const { return core::foldReview("r", journals(), check); }
    core::Meeting meeting() const { return core::meetingsOf(journals()).back(); }
    std::vector<core::AgendaItem> agenda(const core::Check& check, const core::Meeting& meeting = {}) const;
    std::int64_t now() const { return MeetingBegins + m_seconds; }

private:
    core::Journals m_journals;
    std::string m_meeting;
    std::int64_t m_seconds = 0;
};

/// "disagreement a | breaking b parked | safe c d done | docs e skipped"
std::string told(const std::vector<core::AgendaItem>& agenda);

} // namespace test
