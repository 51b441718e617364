// SPDX-License-Identifier: Apache-2.0
// What a meeting talks about, in this order: what people disagree on, what breaks, what is risky; one item
// for all that is safe, one for all that is only words; then what was parked on the way.
#pragma once

#include "core/review/meeting/meeting.h"
#include "core/review/meeting/votes.h"
#include "core/review/review.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class AgendaKind : std::uint8_t {
    Disagreement,
    Breaking,
    Risky,
    Safe, ///< all in one
    Docs, ///< all in one, and nobody stops at it
};

/// "disagreement", "breaking", "risky", "safe", "docs"
std::string_view agendaKindName(AgendaKind kind);

struct AgendaItem {
    AgendaKind kind = AgendaKind::Breaking;
    std::vector<std::string> places; ///< of findings; more than one of Safe and Docs only
    std::vector<Vote> votes = {};
    std::size_t breaks = 0; ///< consumers that it breaks
    std::size_t unknown = 0; ///< consumers of which nobody knows
    bool isParked = false; ///< and not taken up again
    bool isDone = false; ///< decided, by nobody differently
    bool isSkipped = false;
    int shareSeconds = 0; ///< 0: none is set

    /// As the journal says that it is shown.
    ShownItem shown() const;
    bool operator==(const AgendaItem&) const = default;
};

/// Stays in its order while people decide: what was decided in this very meeting changes `isDone` alone. What
/// was parked once stays at the end, so that taking it up does not lead back.
std::vector<AgendaItem> agendaOf(
    const Check& check, const Review& review, const Journals& journals, const Meeting& meeting);

/// Where something stands on the agenda; its end for what does not, and for the summary.
std::size_t indexOf(const std::vector<AgendaItem>& agenda, const ShownItem& shown);
/// The next item behind `index` that nobody has to skip; its end when there is none.
std::size_t itemAfter(const std::vector<AgendaItem>& agenda, std::size_t index);
/// The one before; `index` itself when there is none.
std::size_t itemBefore(const std::vector<AgendaItem>& agenda, std::size_t index);
/// The next behind `index` that is not decided either; the end when there is none.
std::size_t openItemAfter(const std::vector<AgendaItem>& agenda, std::size_t index);

} // namespace core
