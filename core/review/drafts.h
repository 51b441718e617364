// SPDX-License-Identifier: Apache-2.0
// Decisions as the people of a review wrote them down so far: shown, never counted.
#pragma once

#include "core/contract/contract.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct DraftDecision {
    std::string review; ///< ".countersign/reviews/<review>/journal/…"
    std::string place; ///< of the finding
    std::string facts = {}; ///< those it was decided on; empty when it does not say
    std::string verdict; ///< "accept-with-plan": as written
    std::string by;
    std::string at = {}; ///< as written; orders the entries of one person
    std::string reason = {};
    bool isStale = false; ///< the finding is gone, or says something else by now
};

struct Drafts {
    std::vector<DraftDecision> decisions; ///< the last of each person at each place, by review, place, person
    std::vector<Gap> notUnderstood; ///< lines that are no JSON, or lack a place, a verdict or a name
};

/// Whether it is a file that holds decisions.
bool isJournal(std::string_view path);
/// One journal, line by line. Entries of other kinds (comments, meeting marks) are passed over.
void readJournal(const std::string& path, const std::string& text, Drafts& drafts);
/// Into their order, later entries in place of earlier ones.
void settleDrafts(Drafts& drafts);

} // namespace core
