// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packet_report.h"

#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "core/packet/form/packet_series.h"

namespace cli {

void addStanding(const std::filesystem::path& root, std::vector<std::string> required, PacketReport& report)
{
    report.blockers = core::whatBlocks(report.packet, {.required = std::move(required)});
    if (const auto earlier = core::packetOfBaseline(report.packet, root))
        report.offers = core::offersFrom(*earlier, report.packet);
}

std::vector<std::string> signoffsFor(const core::StoredPacket& stored, std::string_view role)
{
    std::vector<std::string> names;
    for (const core::StoredSignoff& each : stored.signoffs)
        if (each.name.starts_with(std::string(role) + "."))
            names.push_back(each.name);
    return names;
}

core::Result<ExitCode> answerPacket(
    const PacketReport& report, const Arguments& arguments, const Console& console)
{
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    const auto written = arguments.format() == Format::Json
        ? answerJson(arguments, console, packetReportJson(report))
        : writeOutput(arguments.output(), packetText(report, paint, console.outWidth()));
    if (!written)
        return tl::unexpected(written.error());
    return report.blockers.empty() ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
