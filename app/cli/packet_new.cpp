// SPDX-License-Identifier: Apache-2.0
// The verb packet new.
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/packet_report.h"
#include "app/cli/reviews.h"
#include "app/machine/clock.h"
#include "app/machine/user_places.h"
#include "core/compat/ruleset.h"
#include "core/packet/form/packet_draft.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/trust/sample_mark.h"

namespace cli {

namespace {

/// All of the check that a packet is made of, proofs of what breaks included.
core::Result<LoadedReview> reviewForPacket(const ReviewPlace& place, const std::string& id)
{
    auto journals = openedJournals(place, id);
    if (!journals)
        return tl::unexpected(journals.error());
    return core::check(place.repository, reviewCheckOptions(*journals)).map([&](core::Check&& check) {
        LoadedReview loaded {std::move(*journals), std::move(check), {}};
        loaded.review = core::foldReview(id, loaded.journals, loaded.check);
        return loaded;
    });
}

/// Whoever is nobody yet may draw up a packet: only to sign it takes a name.
core::Result<void> refuseInvented(const core::Repository& repository)
{
    const auto identity = repository.identity(machine::userGit());
    return identity ? core::refuseSampleOwner(repository, identity->email) : core::Result<void>();
}

core::Result<PacketReport> writePacket(
    const ReviewPlace& place, const LoadedReview& loaded, core::PacketPlacing placing)
{
    auto stored = core::writeDrawnPacket(place.journals.root, placing);
    if (!stored)
        return tl::unexpected(stored.error());
    PacketReport report {std::move(placing.packet), std::move(*stored)};
    report.deed = placing.isThere ? PacketDeed::AlreadyThere : PacketDeed::DrawnUp;
    report.lostSignoffs = std::move(placing.lostSignoffs);
    report.file = place.journals.isOwnFolder
        ? (place.journals.root / core::packetPath(report.packet.id)).string()
        : core::packetPath(report.packet.id);
    addStanding(place.journals.root, loaded.check.policy.packetRequire, report);
    return report;
}

core::Result<PacketReport> drawUpPacket(const Arguments& arguments)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    if (const auto named = refuseInvented(place->repository); !named)
        return tl::unexpected(named.error());
    const auto loaded = reviewForPacket(*place, arguments.value("--review"));
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (const auto committed = core::refuseUncommitted(place->repository, loaded->check); !committed)
        return tl::unexpected(committed.error());
    core::DrawnPacket drawn = core::drawUp(loaded->review, loaded->check,
        core::packetFrame(place->repository, loaded->check,
            {{"countersign", COUNTERSIGN_VERSION, core::rulesetName()}, machine::userGit(),
                machine::secondsNow()}));
    return core::placePacket(std::move(drawn.packet), place->journals.root)
        .and_then(
            [&](core::PacketPlacing&& placing) { return writePacket(*place, *loaded, std::move(placing)); })
        .map([&](PacketReport&& report) {
            report.notTaken = std::move(drawn.notTaken);
            return std::move(report);
        });
}

core::Result<ExitCode> runPacketNew(const Arguments& arguments, const Console& console)
{
    if (arguments.value("--review").empty())
        return core::fail(core::ErrorCode::BadInput, "a packet is drawn up from a review, and none is named",
            "name it with --review ID; 'countersign review' lists them");
    const auto report = [&] {
        const Progress progress(console, "drawing up the packet ...");
        return drawUpPacket(arguments);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerPacket(*report, arguments, console);
}

constexpr std::string_view PacketNewFormats[] = {"text", "json"};

constexpr Option PacketNewOptions[] = {
    {.name = "--review", .value = "ID", .help = "what is drawn up; 'countersign review' lists them"},
    ReviewRepoOption,
};

constexpr Example PacketNewExamples[] = {
    {"countersign packet new --review orders", "What the review came to, in .countersign/packets."},
};

} // namespace

extern constexpr Verb PacketNewVerb {
    .name = "packet new",
    .summary = "draw up the packet of a review, and say what blocks signing it",
    .description =
        "Compares the two commits of the review anew and writes packet.json: which bytes were compared, what "
        "was found, what was decided, and the form. Nothing is made up: retry behaviour and rollback of the "
        "baseline's packet are shown as quotations, to confirm or to say anew.\n"
        "\n"
        "A packet that nobody has signed gives way. One that is signed stays as it is: a late comment or "
        "edit "
        "makes a new one, whose sign-offs are given anew. Contracts whose files differ from their commit are "
        "refused: what is signed is what is committed.",
    .options = PacketNewOptions,
    .formats = PacketNewFormats,
    .exits =
        "0  it may be signed\n"
        "1  it is drawn up, and something blocks signing\n"
        "2  it was not drawn up: no such review, files that are not committed, or nothing could be written",
    .examples = PacketNewExamples,
    .run = runPacketNew,
};

} // namespace cli
