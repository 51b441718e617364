// SPDX-License-Identifier: GPL-3.0-or-later
// Where and by whom something can be said of a pair: the review it belongs to, its journals, the person.
#pragma once

#include "core/review/journal_place.h"
#include "core/review/review_opening.h"
#include "ui/surroundings.h"
#include "ui/workspace/study.h"

#include <string>

namespace ui {

/// What people said of a pair so far, and where.
struct PairReview {
    core::Journals journals = {};
    std::string id = {}; ///< empty: nobody has opened one yet
};

/// What there is to write with. Plain data; made off the GUI thread.
struct ReviewDesk {
    core::JournalPlace place = {};
    core::ReviewedPair pair = {};
    std::string review = {}; ///< its id; empty: nobody has opened one yet
    core::Journals journals = {};
    std::string principal = {}; ///< who decides here; empty: nobody can
    std::string whyNobody = {};
};

/// The review that people are at already while it is there, else the newest of the pair, if there is one.
/// What is in the way is in the answer.
ReviewDesk openReviewDesk(const core::Repository& repository, const Pair& pair,
    const Surroundings& surroundings, const std::string& reviewSoFar = {});

/// Who decides here, asked of git again: people do what they are told to while the window is open.
void askWhoDecides(ReviewDesk& desk, const core::Repository& repository, const Surroundings& surroundings);

/// What was said, as it is now: others may have opened one since.
PairReview readAgain(const core::Repository& repository, const ReviewDesk& desk);

/// For what is reviewed here for the first time.
struct NewReview {
    std::string id; ///< fit to be one; another review may have it
    std::string title;
};
NewReview newReview(const ReviewDesk& desk, const Study& study);
/// The same, or one like it that no other review has.
std::string freeReviewId(
    const core::Repository& repository, const ReviewDesk& desk, const std::string& wanted);

} // namespace ui
