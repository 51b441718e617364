// SPDX-License-Identifier: Apache-2.0
// The verb review minutes.
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/reviews.h"
#include "app/cli/wording.h"
#include "app/machine/clock.h"
#include "core/review/meeting/meeting_minutes.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t FewestMeetingDigits = 8;

/// The last one, unless another is named by the last digits of its id.
core::Result<core::Meeting> meetingNamed(const core::Journals& journals, const std::string& digits)
{
    std::vector<core::Meeting> meetings = core::meetingsOf(journals);
    if (!digits.empty())
        std::erase_if(meetings, [&](const core::Meeting& meeting) {
            return digits.size() < FewestMeetingDigits || !meeting.id.ends_with(digits);
        });
    if (!meetings.empty())
        return std::move(meetings.back());
    if (digits.empty())
        return core::fail(core::ErrorCode::NotFound, "nobody has met over this review",
            "a meeting begins in the window, with F5");
    return core::fail(core::ErrorCode::NotFound, "there is no meeting " + inQuotes(digits),
        "name it by at least the last eight digits of its id, which --format json shows");
}

core::Result<void> answerMinutes(
    const core::MeetingMinutes& minutes, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, core::minutesJson(minutes));
    return writeOutput(arguments.output(),
        arguments.format() == Format::Markdown ? core::minutesMarkdown(minutes) : core::minutesText(minutes));
}

core::Result<ExitCode> runReviewMinutes(const Arguments& arguments, const Console& console)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const auto loaded = loadReview(*place, arguments.positional(0), console);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return meetingNamed(loaded->journals, arguments.value("--meeting"))
        .and_then([&](const core::Meeting& meeting) {
            return answerMinutes(
                core::minutesOf(loaded->review, loaded->journals, meeting, machine::secondsNow()), arguments,
                console);
        })
        .map([&] { return loaded->review.notUnderstood.empty() ? ExitCode::Yes : ExitCode::Unknown; });
}

constexpr Positional MinutesWords[] = {{.name = "ID", .help = "the review"}};

constexpr Option MinutesOptions[] = {
    {.name = "--meeting",
        .value = "MEETING",
        .help = "one before the last, by at least the last eight digits of its id"},
    ReviewRepoOption,
};

constexpr std::string_view MinutesFormats[] = {"text", "markdown", "json"};

constexpr Example MinutesExamples[] = {
    {"countersign review minutes orders-3.0 --format markdown -o minutes.md", "A page to file or to send."},
};

} // namespace

extern constexpr Verb ReviewMinutesVerb {
    .name = "review minutes",
    .summary = "what a meeting over a review came to",
    .description =
        "Who was there, what was decided and why, what was parked and for whom, what is to be done; "
        "how long it took. Of a meeting that goes on, as far as it went.",
    .positionals = MinutesWords,
    .options = MinutesOptions,
    .formats = MinutesFormats,
    .exits = "0  the minutes were written\n"
             "2  there was no such meeting, or a line of a journal was not understood",
    .examples = MinutesExamples,
    .run = runReviewMinutes,
};

} // namespace cli
