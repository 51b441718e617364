// SPDX-License-Identifier: Apache-2.0
// The verb review: all reviews, or one with what is left to do; its sub-verbs have files of their own.
#include "app/cli/foreign_text.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/review_report.h"
#include "app/cli/wording.h"
#include "core/document/json/json_writer.h"
#include "core/review/review_json.h"

namespace cli {

extern const Verb ReviewOpenVerb, ReviewDecideVerb, ReviewCommentVerb, ReviewWithdrawVerb, ReviewFormVerb,
    ReviewFillVerb, ReviewAcknowledgeVerb, ReviewMarkVerb, ReviewVoteVerb, ReviewVotesVerb, ReviewMinutesVerb;

namespace {

struct ListedReview {
    std::string id;
    core::Journals journals;
};

core::Result<std::vector<ListedReview>> listReviews(const ReviewPlace& place)
{
    const auto ids = reviewsAt(place);
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<ListedReview> reviews;
    for (const std::string& id : *ids) {
        auto journals = journalsAt(place, id);
        if (!journals)
            return tl::unexpected(journals.error());
        reviews.push_back({id, std::move(*journals)});
    }
    return reviews;
}

std::string openingWords(const core::Journals& journals)
{
    const auto opening = core::openingOf(journals);
    return opening ? opening->title + ": " + opening->baseline + " → " + opening->candidate
                   : "nothing that can be read says what it compares";
}

std::string listText(const std::vector<ListedReview>& reviews, const Paint& paint)
{
    if (reviews.empty())
        return "No review is open. 'countersign review open TITLE' opens one.\n";
    std::string out;
    for (const ListedReview& review : reviews) {
        out += paint.bold(foreignText(review.id)) + "  " + foreignText(openingWords(review.journals)) + "\n";
        if (const std::size_t gaps = review.journals.notUnderstood.size(); gaps > 0)
            out += "  " + counted(gaps, "place", "places") + " of its journals cannot be understood\n";
    }
    return out;
}

std::string listJson(const std::vector<ListedReview>& reviews)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.reviews/1");
    out.key("reviews");
    out.openSequence();
    for (const ListedReview& review : reviews) {
        const core::JournalEntry opening = core::openingOf(review.journals).value_or(core::JournalEntry());
        out.openMap();
        out.member("id", review.id);
        out.member("title", opening.title);
        out.member("baseline", opening.baseline);
        out.member("candidate", opening.candidate);
        out.member("entries", review.journals.entries.size());
        out.member("notUnderstood", review.journals.notUnderstood.size());
        out.close();
    }
    out.close();
    out.close();
    return out.take();
}

core::Result<ExitCode> answerList(
    const ReviewPlace& place, const Arguments& arguments, const Console& console)
{
    return listReviews(place)
        .and_then([&](const std::vector<ListedReview>& reviews) {
            if (arguments.format() == Format::Json)
                return answerJson(arguments, console, listJson(reviews));
            const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
            return writeOutput(arguments.output(), listText(reviews, paint));
        })
        .map([] { return ExitCode::Yes; });
}

ExitCode exitCodeOf(const core::Review& review)
{
    if (isWorkLeft(review))
        return ExitCode::No;
    return review.notUnderstood.empty() ? ExitCode::Yes : ExitCode::Unknown;
}

core::Result<ExitCode> answerReview(
    const LoadedReview& loaded, const Arguments& arguments, const Console& console)
{
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    const auto written = arguments.format() == Format::Json
        ? answerJson(arguments, console, core::reviewJson(loaded.review))
        : writeOutput(
            arguments.output(), reviewText(loaded, arguments.has("--verbose"), paint, console.outWidth()));
    return written.map([&] { return exitCodeOf(loaded.review); });
}

core::Result<ExitCode> runReview(const Arguments& arguments, const Console& console)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const std::string& id = arguments.positional(0);
    if (id.empty())
        return answerList(*place, arguments, console);
    const auto loaded = loadReview(*place, id, console);
    return loaded.and_then(
        [&](const LoadedReview& review) { return answerReview(review, arguments, console); });
}

constexpr std::string_view ReviewFormats[] = {"text", "json"};

constexpr Positional ReviewWords[] = {
    {.name = "ID", .help = "the review to show; without it, all are listed", .required = false},
};

constexpr Option ReviewOptions[] = {
    ReviewRepoOption,
    {.name = "--verbose", .help = "list safe changes and answered comments, too"},
};

constexpr const Verb* ReviewVerbs[] = {&ReviewOpenVerb, &ReviewDecideVerb, &ReviewCommentVerb,
    &ReviewWithdrawVerb, &ReviewFormVerb, &ReviewFillVerb, &ReviewAcknowledgeVerb, &ReviewMarkVerb,
    &ReviewVoteVerb, &ReviewVotesVerb, &ReviewMinutesVerb};

constexpr Example ReviewExamples[] = {
    {"countersign review open \"Orders 3.0\" --baseline v2.3.0 --candidate release-3.0",
        "Begin one: orders-3.0."},
    {"countersign review orders-3.0", "What is left to decide, in the order to do it."},
};

} // namespace

extern constexpr Verb ReviewVerb {
    .name = "review",
    .summary = "decide and discuss what a candidate changes, before a packet is signed",
    .description = "A review is over the committed difference of two revisions. What people say in it is "
                   "added to their own "
                   "journal, .countersign/reviews/ID/journal/ADDRESS.jsonl, which is committed and merged "
                   "like any file; the "
                   "address is git's user.email.\n"
                   "\n"
                   "A decision belongs to a place and to what the finding says there. It goes stale when the "
                   "finding says "
                   "something else, and it counts for nothing while somebody else decided differently. "
                   "Decisions are drafts "
                   "until a packet with them is signed.",
    .positionals = ReviewWords,
    .options = ReviewOptions,
    .formats = ReviewFormats,
    .exits = "0  nothing is left that must be decided or answered; or the list was printed\n"
             "1  something breaking is undecided, a decision is stale or contested, or a comment blocks\n"
             "2  a journal was not understood, there is no such review, or the command line makes no sense",
    .examples = ReviewExamples,
    .subVerbs = ReviewVerbs,
    .run = runReview,
};

} // namespace cli
