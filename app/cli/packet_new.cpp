// SPDX-License-Identifier: Apache-2.0
// The verb packet new.
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/packet_report.h"
#include "app/cli/reviews.h"
#include "app/cli/user_places.h"
#include "app/cli/wording.h"
#include "core/base/digest.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/compat/ruleset.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/packet_series.h"
#include "core/packet/form/public_remote.h"
#include "core/packet/form/uncommitted.h"
#include "core/packet/trust/sample_mark.h"

#include <chrono>

namespace cli {

namespace {

/// All of the check that a packet is made of, proofs of what breaks included.
core::Result<LoadedReview> reviewForPacket(const ReviewPlace& place, const std::string& id)
{
    auto journals = journalsAt(place, id);
    if (!journals)
        return tl::unexpected(journals.error());
    if (!core::openingOf(*journals))
        return loadReview(place, id);
    return core::check(place.repository, reviewCheckOptions(*journals)).map([&](core::Check&& check) {
        LoadedReview loaded {std::move(*journals), std::move(check), {}};
        loaded.review = core::foldReview(id, loaded.journals, loaded.check);
        return loaded;
    });
}

core::Result<void> refuseUncommitted(const core::Repository& repository, const core::Check& check)
{
    const auto files = core::uncommittedFiles(repository, check);
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty() && !check.candidate.revision.isWorkingTree())
        return {};
    std::string names;
    for (const std::string& file : *files)
        names += (names.empty() ? "" : ", ") + inQuotes(file);
    return core::fail(core::ErrorCode::BadInput,
        files->empty()
            ? "the candidate is no commit"
            : counted(files->size(), "file differs", "files differ") + " from the commit: " + names,
        files->empty() ? "open the review again with --candidate and a commit"
                       : "what is signed is what is committed: commit "
                + std::string(files->size() == 1 ? "it" : "them") + ", or put back what the commit has");
}

/// Whoever is nobody yet may draw up a packet: only to sign it takes a name.
core::Result<void> refuseInvented(const core::Repository& repository)
{
    const auto identity = repository.identity(userGit());
    return identity ? core::refuseSampleOwner(repository, identity->email) : core::Result<void>();
}

core::PacketFrame frameOf(const core::Repository& repository, const core::Check& check)
{
    core::PacketFrame frame;
    frame.createdAt = core::isoMoment(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
    frame.engine = {"countersign", COUNTERSIGN_VERSION, core::rulesetName()};
    frame.repository.firstCommit = repository.firstCommit().value_or("");
    if (const auto remote = repository.setting("remote.origin.url", userGit()); remote && *remote)
        frame.repository.remote = core::publicRemote(**remote);
    if (check.trusted)
        if (const auto settings = repository.read(check.trusted->revision, core::SettingsPath))
            frame.policySha256 = core::sha256Hex(*settings);
    return frame;
}

core::Result<PacketReport> writePacket(
    const ReviewPlace& place, const LoadedReview& loaded, core::PacketPlacing placing)
{
    PacketReport report {std::move(placing.packet), {}};
    const std::string bytes = core::packetJson(report.packet);
    // What cannot be read back must not be believed to be drawn up.
    if (const auto read = core::readPacket(bytes); !read)
        return tl::unexpected(read.error());
    if (!placing.isThere)
        if (const auto written = core::writeUnsignedPacket(place.root, report.packet.id, bytes); !written)
            return tl::unexpected(written.error());
    auto stored = core::readStoredPacket(place.root, report.packet.id);
    if (!stored)
        return tl::unexpected(stored.error());
    report.stored = std::move(*stored);
    report.deed = placing.isThere ? PacketDeed::AlreadyThere : PacketDeed::DrawnUp;
    report.lostSignoffs = std::move(placing.lostSignoffs);
    report.file = place.isOwnFolder() ? (place.root / core::packetPath(report.packet.id)).string()
                                      : core::packetPath(report.packet.id);
    addStanding(place.root, loaded.check.policy.packetRequire, report);
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
    if (const auto committed = refuseUncommitted(place->repository, loaded->check); !committed)
        return tl::unexpected(committed.error());
    core::DrawnPacket drawn =
        core::drawUp(loaded->review, loaded->check, frameOf(place->repository, loaded->check));
    return core::placePacket(std::move(drawn.packet), place->root)
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
