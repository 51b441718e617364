// SPDX-License-Identifier: Apache-2.0
// The verbs review vote and review votes: what somebody would decide, said before a meeting and handed over.
#include "app/cli/console.h"
#include "app/cli/foreign_text.h"
#include "app/cli/input.h"
#include "app/cli/output.h"
#include "app/cli/review_words.h"
#include "app/cli/wording.h"
#include "app/machine/user_places.h"
#include "core/review/meeting/votes_file.h"

namespace cli {

namespace {

core::Result<ExitCode> vote(const Arguments& arguments, const ReviewPlace& place, const LoadedReview& loaded)
{
    const auto found = findingNamed(loaded.review, arguments.positional(1));
    if (!found)
        return tl::unexpected(found.error());
    return newEntry(place, loaded.review.id, core::EntryKind::Vote).and_then([&](core::JournalEntry&& entry) {
        entry.place = (*found)->finding->place;
        entry.facts = (*found)->finding->facts;
        entry.verdict = arguments.positional(2);
        entry.reason = arguments.value("--reason");
        return writeDownAndTell(place, {&entry, 1},
            "Voted, entry " + shortUuid(entry.uuid) + ". It decides nothing; a meeting looks at it first.");
    });
}

core::Result<ExitCode> runReviewVote(const Arguments& arguments, const Console& console)
{
    if (arguments.value("--reason").size() > core::LongestVoteReason)
        return core::fail(core::ErrorCode::BadInput,
            "the reason is longer than " + std::to_string(core::LongestVoteReason) + " bytes",
            "say it shorter, and the rest in 'countersign review comment'");
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const auto loaded = loadReview(*place, arguments.positional(0), console);
    return loaded.and_then([&](const LoadedReview& review) { return vote(arguments, *place, review); });
}

core::Result<ExitCode> exportVotes(
    const Arguments& arguments, const ReviewPlace& place, const core::Journals& journals)
{
    const std::string& id = arguments.positional(1);
    const auto person = place.repository.identity(machine::userGit()).and_then(core::principalOf);
    if (!person)
        return tl::unexpected(person.error());
    const core::VotesFile file = core::votesBy(*person, id, journals);
    if (file.votes.empty())
        return core::fail(core::ErrorCode::NotFound, *person + " has not voted in this review",
            "'countersign review vote " + id + " PLACE VERDICT' does, as does the window");
    return writeOutput(arguments.output(), core::votesFileText(file) + "\n").map([] {
        return ExitCode::Yes;
    });
}

core::Result<core::VotesFile> votesIn(const std::string& file)
{
    if (file.empty())
        return core::fail(core::ErrorCode::BadInput, "the file with the votes is missing",
            "name it behind the review; - is standard input");
    return readInput(file, core::LargestVotesFile)
        .and_then([](const std::shared_ptr<const core::SourceText>& text) {
            return core::readVotesFile(text->bytes());
        });
}

core::Result<ExitCode> importVotes(const Arguments& arguments, const ReviewPlace& place)
{
    const std::string& id = arguments.positional(1);
    const auto file = votesIn(arguments.positional(2));
    if (!file)
        return tl::unexpected(file.error());
    auto entries = core::entriesOf(*file, id);
    if (!entries)
        return tl::unexpected(entries.error());
    for (core::JournalEntry& entry : *entries) {
        const auto fresh = newEntry(place, id, core::EntryKind::Vote);
        if (!fresh)
            return tl::unexpected(fresh.error());
        entry.uuid = fresh->uuid;
        entry.at = fresh->at;
        entry.by = fresh->by;
        entry.review = id;
    }
    return writeDownAndTell(place, *entries,
        "Took over " + counted(entries->size(), "vote", "votes") + " of " + foreignText(file->by) + ".");
}

core::Result<ExitCode> runReviewVotes(const Arguments& arguments, const Console& /*console*/)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const auto journals = openedJournals(*place, arguments.positional(1));
    if (!journals)
        return tl::unexpected(journals.error());
    return arguments.positional(0) == "import" ? importVotes(arguments, *place)
                                               : exportVotes(arguments, *place, *journals);
}

constexpr Positional VoteWords[] = {
    {.name = "ID", .help = "the review"},
    {.name = "PLACE", .help = "a finding: its path, or at least eight digits of its place"},
    {.name = "VERDICT",
        .help = "accept, accept-with-plan, reject or defer",
        .choices = core::DecisionVerdicts},
};

constexpr Option VoteOptions[] = {
    {.name = "--reason", .value = "TEXT", .help = "why"},
    ReviewRepoOption,
};

constexpr std::string_view VotesActions[] = {"export", "import"};

constexpr Positional VotesWords[] = {
    {.name = "ACTION",
        .help = "export: one's own votes, to hand them over; import: somebody else's, into one's own journal",
        .choices = VotesActions},
    {.name = "ID", .help = "the review"},
    {.name = "FILE",
        .help = "what was handed over, for import; - is standard input",
        .kind = WordKind::File,
        .required = false},
};

constexpr Option VotesOptions[] = {ReviewRepoOption};

constexpr Example VotesExamples[] = {
    {"countersign review votes export orders-3.0 -o ana.votes.json", "A small file for whoever presents."},
    {"countersign review votes import orders-3.0 ana.votes.json",
        "Shown as handed over, before the meeting."},
};

} // namespace

extern constexpr Verb ReviewVoteVerb {
    .name = "review vote",
    .summary = "say before a meeting what you would decide",
    .description = "A vote decides nothing and counts for nothing. Where votes differ, a meeting begins.",
    .positionals = VoteWords,
    .options = VoteOptions,
    .writesOutput = false,
    .exits = "0  it is written down\n2  there is no such finding, or it could not be written down",
    .run = runReviewVote,
};

extern constexpr Verb ReviewVotesVerb {
    .name = "review votes",
    .summary = "hand votes over in a file, where they do not come by git",
    .description =
        "Votes are bound to a review, to places and to what the findings say there: those on what says "
        "something else by now are shown as stale. Whoever takes them over is named beside them, and what "
        "the "
        "voter wrote in their own journal goes before it.",
    .positionals = VotesWords,
    .options = VotesOptions,
    .exits = "0  the votes were written\n2  there are none, or the file is not fit to be taken over",
    .examples = VotesExamples,
    .run = runReviewVotes,
};

} // namespace cli
