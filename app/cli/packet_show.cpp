// SPDX-License-Identifier: Apache-2.0
// The verb packet show.
#include "app/cli/arguments.h"
#include "app/cli/foreign_text.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/packet_report.h"
#include "app/cli/packet_source.h"
#include "app/cli/reviews.h"
#include "app/cli/wording.h"
#include "core/document/json/json_writer.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/packet_series.h"

namespace cli {

namespace {

/// One of the packets of a repository, as far as a list shows it.
struct ListedPacket {
    std::string id;
    std::string what;
    std::size_t signoffs = 0;
};

core::Result<std::vector<ListedPacket>> listedPackets(const std::filesystem::path& root)
{
    return core::packetIds(root).map([&](const std::vector<std::string>& ids) {
        std::vector<ListedPacket> listed;
        for (const std::string& id : ids) {
            const auto stored = core::readStoredPacket(root, id);
            const auto packet = stored ? core::readPacket(stored->bytes) : tl::unexpected(stored.error());
            listed.push_back(
                {id, packet ? packet->title : packet.error().message, stored ? stored->signoffs.size() : 0});
        }
        return listed;
    });
}

std::string listText(const std::vector<ListedPacket>& listed)
{
    if (listed.empty())
        return "There are no packets yet: 'countersign packet new --review ID' draws one up.\n";
    std::string text;
    for (const ListedPacket& each : listed)
        text += foreignText(each.id) + "  " + foreignText(each.what) + " ("
            + counted(each.signoffs, "sign-off", "sign-offs") + ")\n";
    return text;
}

std::string listJson(const std::vector<ListedPacket>& listed)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.packets/1");
    out.key("packets");
    out.openSequence();
    for (const ListedPacket& each : listed) {
        out.openMap();
        out.member("id", each.id);
        out.member("title", each.what);
        out.member("signoffs", each.signoffs);
        out.close();
    }
    out.close();
    out.close();
    return out.take();
}

core::Result<ExitCode> showList(const Arguments& arguments, const Console& console)
{
    return openReviewPlace(arguments)
        .and_then([](const ReviewPlace& place) { return listedPackets(place.journals.root); })
        .and_then([&](const std::vector<ListedPacket>& listed) {
            return arguments.format() == Format::Json ? answerJson(arguments, console, listJson(listed))
                                                      : writeOutput(arguments.output(), listText(listed));
        })
        .map([] { return ExitCode::Yes; });
}

core::Result<core::StoredPacket> packetOfReview(const ReviewPlace& place, const std::string& review)
{
    return core::newestPacket(review, place.journals.root)
        .and_then([&](core::StoredPacket&& stored) -> core::Result<core::StoredPacket> {
            if (!stored.id.empty())
                return std::move(stored);
            return core::fail(core::ErrorCode::NotFound,
                "there is no packet of the review " + inQuotes(review),
                "'countersign packet new --review ID' draws one up");
        });
}

core::Result<core::StoredPacket> packetAskedFor(const Arguments& arguments, const ReviewPlace* place)
{
    if (!arguments.has("--review"))
        return packetNamed(arguments.positional(0), arguments.value("--repo"));
    if (place == nullptr)
        return core::fail(core::ErrorCode::NotARepository,
            "reviews are in a git repository, and this is none", "--repo names one");
    return packetOfReview(*place, arguments.value("--review"));
}

/// What the policy asks for that holds where it is shown; nothing where there is none at hand.
std::vector<std::string> requiredFields(const core::Repository& repository)
{
    const auto trusted = repository.trustedRef();
    if (!trusted || !*trusted)
        return {};
    const auto text = repository.read((*trusted)->revision, core::SettingsPath);
    if (!text)
        return {};
    const auto source = core::SourceText::make(*text, std::string(core::SettingsPath));
    return core::readSettings(core::readDocument(source)).packetRequire;
}

core::Result<PacketReport> packetReportOf(const Arguments& arguments)
{
    // A packet that was handed over is shown without any repository, too.
    const auto place = openReviewPlace(arguments);
    auto stored = packetAskedFor(arguments, place ? &*place : nullptr);
    if (!stored)
        return tl::unexpected(stored.error());
    return core::readPacket(stored->bytes).map([&](core::Packet&& packet) {
        PacketReport report {std::move(packet), std::move(*stored)};
        if (place)
            addStanding(place->journals.root, requiredFields(place->repository), report);
        else
            report.blockers = core::whatBlocks(report.packet, {});
        return report;
    });
}

core::Result<ExitCode> runPacketShow(const Arguments& arguments, const Console& console)
{
    const bool isNamed = !arguments.positional(0).empty();
    if (isNamed && arguments.has("--review"))
        return core::fail(core::ErrorCode::BadInput, "a packet is named twice: by its id and by its review",
            "leave one of them out");
    if (!isNamed && !arguments.has("--review"))
        return showList(arguments, console);
    const auto report = packetReportOf(arguments);
    if (!report)
        return tl::unexpected(report.error());
    return answerPacket(*report, arguments, console);
}

constexpr std::string_view PacketShowFormats[] = {"text", "json"};

constexpr Positional PacketShowWords[] = {
    {.name = "ID",
        .help = "a packet of the repository, or a file or folder that holds one; none: all are listed",
        .required = false},
};

constexpr Option PacketShowOptions[] = {
    {.name = "--review", .value = "ID", .help = "the newest packet of this review"},
    ReviewRepoOption,
};

constexpr Example PacketShowExamples[] = {
    {"countersign packet show", "The packets that are there."},
    {"countersign packet show orders-3.0.0", "What blocks signing it, who must sign, and who did."},
    {"countersign packet show --review orders --format json", "The newest of a review, for a program."},
};

} // namespace

extern constexpr Verb PacketShowVerb {
    .name = "packet show",
    .summary = "say what blocks signing a packet, who must sign and who did",
    .description =
        "Shows what a packet is about, who must sign and why, and what blocks signing it as approved, each "
        "with the command that mends it. Sign-offs are listed and not believed: what they are worth, "
        "'countersign verify' says.",
    .positionals = PacketShowWords,
    .options = PacketShowOptions,
    .formats = PacketShowFormats,
    .exits = "0  nothing blocks signing it\n"
             "1  something blocks signing it as approved\n"
             "2  there is no such packet, or it cannot be read",
    .examples = PacketShowExamples,
    .run = runPacketShow,
};

} // namespace cli
