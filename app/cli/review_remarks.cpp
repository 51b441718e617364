// SPDX-License-Identifier: Apache-2.0
// The verbs of a review that say something beside a decision: comment, withdraw, acknowledge, mark.
#include "app/cli/console.h"
#include "app/cli/review_words.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

#include <functional>

namespace cli {

namespace {

/// Fills the entry in, and gives what is told when it is written down.
using FillEntry =
    std::function<core::Result<std::string>(core::JournalEntry& entry, const LoadedReview& loaded)>;

core::Result<ExitCode> remark(
    const Arguments& arguments, const Console& console, core::EntryKind kind, const FillEntry& fill)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const auto loaded = loadReview(*place, arguments.positional(0), console);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto entry = newEntry(*place, loaded->review.id, kind);
    if (!entry)
        return tl::unexpected(entry.error());
    return fill(*entry, *loaded).and_then([&](const std::string& told) {
        return writeDownAndTell(*place, {&*entry, 1}, told);
    });
}

core::Result<void> aimAt(core::JournalEntry& entry, const std::string& words, const LoadedReview& loaded)
{
    return findingNamed(loaded.review, words).map([&](const core::ReviewedFinding* found) {
        entry.place = found->finding->place;
        entry.facts = found->finding->facts;
        entry.contract = found->contract;
    });
}

core::Result<ExitCode> runReviewComment(const Arguments& arguments, const Console& console)
{
    const std::vector<std::string>& words = arguments.positionals();
    return remark(arguments, console, core::EntryKind::Comment,
        [&](core::JournalEntry& entry, const LoadedReview& loaded) -> core::Result<std::string> {
            entry.text = words.back();
            entry.stance = arguments.has("--stance") ? arguments.value("--stance") : "discussing";
            if (words.size() == 3)
                if (const auto aimed = aimAt(entry, words[1], loaded); !aimed)
                    return tl::unexpected(aimed.error());
            return entriesNamed(loaded.journals, arguments.values("--settles"))
                .map([&](std::vector<std::string>&& settled) {
                    entry.settles = std::move(settled);
                    return "Commented, entry " + shortUuid(entry.uuid) + ".";
                });
        });
}

core::Result<ExitCode> runReviewWithdraw(const Arguments& arguments, const Console& console)
{
    return remark(arguments, console, core::EntryKind::Withdraw,
        [&](core::JournalEntry& entry, const LoadedReview& loaded) -> core::Result<std::string> {
            const auto taken = entryNamed(loaded.journals, arguments.positional(1));
            if (!taken)
                return tl::unexpected(taken.error());
            if ((*taken)->by != entry.by)
                return core::fail(core::ErrorCode::BadInput,
                    "the entry is by " + core::escapedForTerminal((*taken)->by)
                        + ", and people take back their own only",
                    "answer it with --settles");
            entry.settles = {(*taken)->uuid};
            return "Taken back: " + std::string(core::entryKindName((*taken)->kind)) + ", entry "
                + core::escapedForTerminal(shortUuid((*taken)->uuid)) + ".";
        });
}

core::Result<ExitCode> runReviewAcknowledge(const Arguments& arguments, const Console& console)
{
    return remark(arguments, console, core::EntryKind::Acknowledge,
        [&](core::JournalEntry& entry, const LoadedReview& loaded) -> core::Result<std::string> {
            entry.reason = arguments.value("--reason");
            return openPointNamed(loaded.check, arguments.positional(1)).map([&](std::string&& name) {
                entry.text = std::move(name);
                return "Acknowledged: " + core::escapedForTerminal(entry.text);
            });
        });
}

core::Result<ExitCode> runReviewMark(const Arguments& arguments, const Console& console)
{
    if (arguments.value("--reason").empty())
        return core::fail(
            core::ErrorCode::BadInput, "--reason is missing", "say what it means now, and meant before");
    return remark(arguments, console, core::EntryKind::Mark,
        [&](core::JournalEntry& entry, const LoadedReview& loaded) -> core::Result<std::string> {
            entry.reason = arguments.value("--reason");
            return aimAt(entry, arguments.positional(1), loaded).map([&] {
                return "Marked as a change of meaning, which counts as breaking, entry "
                    + shortUuid(entry.uuid) + ".";
            });
        });
}

constexpr Positional RemarkReview {.name = "ID", .help = "the review"};
constexpr Positional CommentWords[] = {
    RemarkReview,
    {.name = "PLACE",
        .help =
            "the finding it is about: its path, or at least eight digits of its place; else the whole review",
        .required = false},
    {.name = "TEXT", .help = "what there is to say"},
};
constexpr Option CommentOptions[] = {
    {.name = "--stance",
        .value = "STANCE",
        .help = "how it is meant, else discussing; while a blocking one is open, nothing is approved",
        .choices = core::CommentStances},
    {.name = "--settles",
        .value = "ENTRY",
        .help = "the last digits of a comment that this one is the answer to; may be repeated",
        .isRepeatable = true},
    ReviewRepoOption,
};
constexpr Example CommentExamples[] = {
    {"countersign review comment orders-3.0 4f5c2a1b \"can we keep both?\" --stance blocking", "Hold it up."},
};

constexpr Positional WithdrawWords[] = {
    RemarkReview,
    {.name = "ENTRY", .help = "one of your own entries, by its last eight digits or more"},
};
constexpr Option WithdrawOptions[] = {ReviewRepoOption};

constexpr Positional AcknowledgeWords[] = {
    RemarkReview,
    {.name = "WHAT", .help = "what is open, by its name or a part of it that nothing else has"},
};
constexpr Option AcknowledgeOptions[] = {
    {.name = "--reason", .value = "TEXT", .help = "why it may stay open"},
    ReviewRepoOption,
};

constexpr Positional MarkWords[] = {
    RemarkReview,
    {.name = "PLACE", .help = "a finding: its path, or at least eight digits of its place"},
};
constexpr Option MarkOptions[] = {
    {.name = "--reason", .value = "TEXT", .help = "what it means now, and meant before"},
    ReviewRepoOption,
};

constexpr std::string_view RemarkExits =
    "0  it is written down\n2  there is nothing of that name, or it could not be written down";

} // namespace

extern constexpr Verb ReviewCommentVerb {
    .name = "review comment",
    .summary = "say something about a finding, or about the review",
    .positionals = CommentWords,
    .options = CommentOptions,
    .writesOutput = false,
    .exits = RemarkExits,
    .examples = CommentExamples,
    .run = runReviewComment,
};

extern constexpr Verb ReviewWithdrawVerb {
    .name = "review withdraw",
    .summary = "take an own decision, comment or other entry back",
    .description = "The entry stays in the journal, and counts no longer.",
    .positionals = WithdrawWords,
    .options = WithdrawOptions,
    .writesOutput = false,
    .exits = RemarkExits,
    .run = runReviewWithdraw,
};

extern constexpr Verb ReviewAcknowledgeVerb {
    .name = "review acknowledge",
    .summary = "accept by name that something was not read, not judged or not understood",
    .positionals = AcknowledgeWords,
    .options = AcknowledgeOptions,
    .writesOutput = false,
    .exits = RemarkExits,
    .run = runReviewAcknowledge,
};

extern constexpr Verb ReviewMarkVerb {
    .name = "review mark",
    .summary = "hold a finding for a change of meaning, which counts as breaking",
    .positionals = MarkWords,
    .options = MarkOptions,
    .writesOutput = false,
    .exits = RemarkExits,
    .run = runReviewMark,
};

} // namespace cli
