// SPDX-License-Identifier: Apache-2.0
// The verb review open.
#include "app/cli/reviews.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/review/review_opening.h"

#include <algorithm>

namespace cli {

extern const Verb ReviewVerb;

namespace {

core::Result<std::string> idFor(const std::string& title)
{
    std::string id = core::reviewIdOf(title);
    if (id.empty())
        return core::fail(core::ErrorCode::BadInput, "no id can be made of " + inQuotes(title),
            "use a title with letters a to z or digits in it");
    if (std::ranges::find(ReviewVerb.subVerbs, id, &Verb::lastName) != ReviewVerb.subVerbs.end())
        return core::fail(core::ErrorCode::BadInput,
            "a review cannot be named " + inQuotes(id) + ", which is a verb", "use a longer title");
    return id;
}

core::Result<core::JournalEntry> openingFor(
    const Arguments& arguments, const ReviewPlace& place, const std::string& id)
{
    auto entry = newEntry(place, id, core::EntryKind::Open);
    if (!entry)
        return entry;
    return core::reviewedPair(place.repository, arguments.value("--baseline"), arguments.value("--candidate"))
        .map([&](core::ReviewedPair&& pair) {
            entry->title = arguments.positional(0);
            entry->baseline = std::move(pair.baseline);
            entry->candidate = std::move(pair.candidate);
            return *entry;
        });
}

core::Result<ExitCode> runReviewOpen(const Arguments& arguments, const Console& /*console*/)
{
    const auto id = idFor(arguments.positional(0));
    if (!id)
        return tl::unexpected(id.error());
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const auto journals = journalsAt(*place, *id);
    if (!journals)
        return tl::unexpected(journals.error());
    const bool isAgain = core::openingOf(*journals).has_value();
    return openingFor(arguments, *place, *id).and_then([&](const core::JournalEntry& entry) {
        return writeDownAndTell(*place, {&entry, 1},
            "Opened review " + *id + (isAgain ? " again: " : ": ")
                + core::escapedForTerminal(entry.baseline + " → " + entry.candidate)
                + ".\nNext: countersign review " + *id);
    });
}

constexpr Positional ReviewOpenWords[] = {
    {.name = "TITLE", .help = "what is reviewed; the review's id is made of it"},
};

constexpr Option ReviewOpenOptions[] = {
    ReviewRepoOption,
    {.name = "--baseline",
        .value = "REV",
        .help = "what consumers rely on; else the newest version tag before the candidate"},
    {.name = "--candidate", .value = "REV", .help = "what is proposed; else the branch that is checked out"},
};

constexpr Example ReviewOpenExamples[] = {
    {"countersign review open \"Orders 3.0\" --baseline v2.3.0 --candidate release-3.0",
        "A review named orders-3.0."},
};

} // namespace

extern constexpr Verb ReviewOpenVerb {
    .name = "review open",
    .summary = "begin a review of the difference of two revisions",
    .description =
        "Opened again, the review goes on with the revisions that are named now: what was decided stays "
        "where the findings say the same, and goes stale where they do not.",
    .positionals = ReviewOpenWords,
    .options = ReviewOpenOptions,
    .writesOutput = false,
    .exits = "0  the review is open\n2  there is no such revision, or it could not be written down",
    .examples = ReviewOpenExamples,
    .run = runReviewOpen,
};

} // namespace cli
