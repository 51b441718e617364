// SPDX-License-Identifier: Apache-2.0
#include "tests/core/review/meeting/votes_invariant.h"

#include "core/review/journal_entry.h"
#include "core/review/meeting/votes_file.h"

namespace test {

namespace {

/// As it would stand in the journal of whoever takes it over.
std::string unfitForAJournal(const core::VotesFile& file)
{
    const auto entries = core::entriesOf(file, file.review);
    if (!entries)
        return "cannot be taken over: " + entries.error().message;
    for (core::JournalEntry entry : *entries) {
        entry.by = "ana";
        auto read = core::readJournalEntry(core::journalLine(entry));
        if (!read)
            return "a vote is no line of a journal: " + read.error().message;
        read->raw.clear();
        if (*read != entry)
            return "a vote is another one in the journal";
    }
    return {};
}

} // namespace

std::string brokenVotes(const std::string& bytes)
{
    const auto file = core::readVotesFile(bytes);
    if (!file)
        return file.error().message.empty() || file.error().hint.empty() ? "refused without a word" : "";
    const std::string text = core::votesFileText(*file);
    const auto again = core::readVotesFile(text);
    if (!again)
        return "cannot be read as it is written: " + again.error().message;
    if (*again != *file || core::votesFileText(*again) != text)
        return "is another file when it is written again";
    return unfitForAJournal(*file);
}

} // namespace test
