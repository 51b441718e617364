// SPDX-License-Identifier: Apache-2.0
// What the people of a review said so far, held against what the candidate changes now. A draft: shown, never
// counted by the gate.
#pragma once

#include "core/review/check.h"
#include "core/review/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

enum class DecisionState : std::uint8_t {
    Undecided,
    Current,
    Stale, ///< the finding says something else by now
    Conflict, ///< two people decided differently: none counts until one agrees or is answered
};

/// "undecided", "current", "stale", "conflict"
std::string_view decisionStateName(DecisionState state);

struct ReviewedFinding {
    std::string contract;
    const Finding* finding = nullptr; ///< of the Check, which outlives this
    DecisionState state = DecisionState::Undecided;
    /// The last of each person; beside current ones also those of others that went stale.
    std::vector<JournalEntry> decisions = {};
    std::string delta = {}; ///< of what is stale: what changed since it was decided, in words

    /// The decision that counts, the last of those that agree; nullptr unless the state is Current.
    const JournalEntry* decision() const;
};

/// Decided on something that is no longer found.
struct ReviewedDecisionGone {
    std::string place;
    std::vector<JournalEntry> decisions;
};

struct Review {
    std::string id;
    std::string title; ///< as last opened, as are the revisions
    std::string baseline;
    std::string candidate;
    /// In the order people should work in: undecided Breaking, stale, conflicts, undecided Risky and the
    /// rest, then what is decided.
    std::vector<ReviewedFinding> findings;
    std::vector<JournalEntry> comments; ///< that nobody answered
    std::vector<JournalEntry> settledComments;
    std::vector<std::pair<std::string, std::string>>
        form; ///< field and JSON text, the last of each, by field
    std::vector<JournalEntry> acknowledged;
    std::vector<JournalEntry> marks;
    std::vector<ReviewedDecisionGone> gone;
    std::vector<Gap> notUnderstood; ///< of the journals

    bool isOpened() const { return !baseline.empty(); }
    std::size_t count(DecisionState state) const;
};

/// The last one; nothing before somebody opens the review.
std::optional<JournalEntry> openingOf(const Journals& journals);
/// What a check of the review takes for changes of meaning.
std::vector<MarkedSemantic> marksOf(const Journals& journals);

Review foldReview(std::string id, const Journals& journals, const Check& check);

/// Whether a decision was made on what the finding says now.
bool isAbout(const JournalEntry& decision, const Finding& finding);
/// The finding as it is now, to be remembered with a decision.
SeenFinding seenOf(const Finding& finding);

} // namespace core
