// SPDX-License-Identifier: Apache-2.0
// The verb review decide.
#include "app/cli/review_report.h"
#include "app/cli/review_words.h"
#include "app/cli/wording.h"
#include "core/base/date.h"
#include "core/base/text.h"

namespace cli {

namespace {

core::Result<void> refuseNoDay(const Arguments& arguments, std::string_view option)
{
    const std::string& day = arguments.value(option);
    if (day.empty() || core::dateFromIso(day))
        return {};
    return core::fail(core::ErrorCode::BadInput, std::string(option) + " cannot be " + inQuotes(day),
        "write a day of the calendar as YYYY-MM-DD");
}

bool hasPlan(const Arguments& arguments)
{
    return arguments.has("--plan") || arguments.has("--link") || arguments.has("--owner")
        || arguments.has("--not-before");
}

/// What breaks somebody is accepted with a plan, or not at all.
core::Result<void> refuseWithoutPlan(const Arguments& arguments, const core::Finding& finding)
{
    const std::string& verdict = arguments.positional(2);
    const bool isBreaking = finding.severity == core::Severity::Breaking;
    if (verdict == "accept" && isBreaking)
        return core::fail(core::ErrorCode::BadInput, "what breaks consumers is accepted with a plan only",
            "use accept-with-plan with --plan, and --owner");
    if (verdict == "accept-with-plan" && !arguments.has("--plan"))
        return core::fail(core::ErrorCode::BadInput, "the plan is missing",
            "say in words what it is with --plan; --link says where it is written down");
    if (verdict != "accept-with-plan" && hasPlan(arguments))
        return core::fail(core::ErrorCode::BadInput, "a plan belongs to accept-with-plan alone");
    return {};
}

core::Result<core::JournalEntry> decisionOn(const core::ReviewedFinding& reviewed, const Arguments& arguments,
    const ReviewPlace& place, const LoadedReview& loaded)
{
    const auto settled = entriesNamed(loaded.journals, arguments.values("--settles"));
    if (!settled)
        return tl::unexpected(settled.error());
    return newEntry(place, loaded.review.id, core::EntryKind::Decide).map([&](core::JournalEntry&& entry) {
        entry.place = reviewed.finding->place;
        entry.facts = reviewed.finding->facts;
        entry.contract = reviewed.contract;
        entry.verdict = arguments.positional(2);
        entry.role = arguments.value("--role");
        entry.reason = arguments.value("--reason");
        entry.due = arguments.value("--due");
        if (hasPlan(arguments))
            entry.plan = core::Plan {arguments.value("--plan"), arguments.value("--link"),
                arguments.value("--owner"), arguments.value("--not-before")};
        entry.seen = core::seenOf(*reviewed.finding);
        entry.settles = *settled;
        return std::move(entry);
    });
}

std::string toldAfter(const core::JournalEntry& entry, LoadedReview& loaded)
{
    loaded.journals.entries.push_back(entry);
    const core::Review review = core::foldReview(loaded.review.id, loaded.journals, loaded.check);
    return core::escapedForTerminal(decisionWords(entry)) + "\n  "
        + core::escapedForTerminal(entry.seen->path) + "\n" + progressWords(review);
}

core::Result<ExitCode> decide(const Arguments& arguments, const ReviewPlace& place, LoadedReview& loaded)
{
    const auto found = findingNamed(loaded.review, arguments.positional(1));
    if (!found)
        return tl::unexpected(found.error());
    return refuseWithoutPlan(arguments, *(*found)->finding)
        .and_then([&] { return decisionOn(**found, arguments, place, loaded); })
        .and_then([&](const core::JournalEntry& entry) {
            return writeDownAndTell(place, {&entry, 1}, toldAfter(entry, loaded));
        });
}

core::Result<ExitCode> runReviewDecide(const Arguments& arguments, const Console& console)
{
    for (const std::string_view option : {"--due", "--not-before"})
        if (const auto refused = refuseNoDay(arguments, option); !refused)
            return tl::unexpected(refused.error());
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    auto loaded = loadReview(*place, arguments.positional(0), console);
    return loaded.and_then([&](LoadedReview& review) { return decide(arguments, *place, review); });
}

constexpr Positional ReviewDecideWords[] = {
    {.name = "ID", .help = "the review"},
    {.name = "PLACE", .help = "a finding: its path, or at least eight digits of its place"},
    {.name = "VERDICT",
        .help = "accept, accept-with-plan, reject or defer",
        .choices = core::DecisionVerdicts},
};

constexpr Option ReviewDecideOptions[] = {
    {.name = "--reason", .value = "TEXT", .help = "why"},
    {.name = "--plan", .value = "TEXT", .help = "how consumers get over it"},
    {.name = "--link", .value = "URL", .help = "where the plan is written down"},
    {.name = "--owner", .value = "ADDRESS", .help = "who carries the plan out"},
    {.name = "--not-before", .value = "DATE", .help = "the day before which it is not released"},
    {.name = "--due", .value = "DATE", .help = "the day until which it is deferred"},
    {.name = "--role",
        .value = "ROLE",
        .help = "the role it is decided in: backend, frontend, product or qa"},
    {.name = "--settles",
        .value = "ENTRY",
        .help = "the last digits of somebody's decision that this one is the answer to; may be repeated",
        .isRepeatable = true},
    ReviewRepoOption,
};

constexpr Example ReviewDecideExamples[] = {
    {"countersign review decide orders-3.0 4f5c2a1b accept-with-plan --plan \"both for one release\" --owner "
     "ana@acme.example",
        "Accept what breaks, with a plan."},
    {"countersign review decide orders-3.0 \"GET /orders > query limit\" reject --reason \"the app sends "
     "100\"",
        "Name a finding by its path."},
};

} // namespace

extern constexpr Verb ReviewDecideVerb {
    .name = "review decide",
    .summary = "accept, reject or defer a finding",
    .description =
        "The last decision of each person counts. Where two people decide differently nobody's does, until "
        "one agrees, or a decision names the other with --settles.",
    .positionals = ReviewDecideWords,
    .options = ReviewDecideOptions,
    .writesOutput = false,
    .exits = "0  it is written down\n2  there is no such finding, it cannot be decided so, or it could not "
             "be written down",
    .examples = ReviewDecideExamples,
    .run = runReviewDecide,
};

} // namespace cli
