// SPDX-License-Identifier: Apache-2.0
// What the people of a review wrote down, each in a file of their own, as one list.
//
//     .countersign/reviews/<review>/journal/<principal>.jsonl
#pragma once

#include "core/contract/contract.h"
#include "core/repo/blob_store.h"
#include "core/review/journal_entry.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view ReviewsFolder = ".countersign/reviews";
inline constexpr std::uint64_t LargestJournal = 16U << 20U;

struct Journals {
    std::vector<JournalEntry> entries = {}; ///< by time, then uuid; no line twice
    std::vector<Gap> notUnderstood = {}; ///< one bad line spoils no other
};

/// Letters, digits, dots, dashes and underscores: the id is the name of a folder.
bool isReviewId(std::string_view text);
/// "Orders 3.0: refunds" becomes "orders-3.0-refunds"; empty where nothing is left.
std::string reviewIdOf(std::string_view title);

/// ".countersign/reviews/<review>/journal/<principal>.jsonl"
std::string journalPath(std::string_view review, std::string_view principal);
/// The review whose journal a file is; empty of any other file.
std::string_view reviewOfJournal(std::string_view path);

/// Of those in the revision, each once.
std::vector<std::string> reviewsIn(const RevisionFiles& files);
Journals readJournals(const RevisionFiles& files, std::string_view review);

/// One journal, line by line, behind what was read before; in no order yet.
void readJournal(const std::string& path, std::string_view text, Journals& journals);
/// Both as one, in order.
Journals mergedJournals(Journals one, Journals other);

} // namespace core
