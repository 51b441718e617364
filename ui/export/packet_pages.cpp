// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_pages.h"

#include "core/base/digest.h"
#include "core/packet/form/packet_json.h"
#include "ui/export/packet_parts.h"
#include "ui/export/page_drawing.h"
#include "ui/export/printed_words.h"

namespace ui {
namespace {

constexpr std::size_t ShownDigest = 16;

struct WrittenPages {
    std::vector<Strip> strips;
    std::vector<Heading> headings;
};

/// Nothing when it was stopped.
std::optional<WrittenPages> writtenPages(
    const PacketContent& content, double width, const std::stop_token& stop)
{
    PageWriter page(width);
    writeCover(page, content);
    writeForm(page, content);
    writeChangesTable(page, content);
    for (const PrintedChange& each : content.changes) {
        if (stop.stop_requested())
            return std::nullopt;
        writeChange(page, content, each);
    }
    writeRemarks(page, content);
    writeSignoffs(page, content);
    writeCoverage(page, content);
    writeChecking(page, content);
    return WrittenPages {page.takeStrips(), page.takeHeadings()};
}

QString watermarkOf(const PacketContent& content)
{
    if (isOfSample(content.packet))
        return content.words.translate("Packet", "SAMPLE");
    return missingSignoffs(content) > 0 ? content.words.translate("Packet", "NOT SIGNED BY ALL") : QString();
}

} // namespace

QString PacketContent::pageOf(const QString& mark) const
{
    const auto found = places.find(mark);
    // As wide as the number will be, so that the second filling breaks where the first did.
    return found == places.end() ? QStringLiteral("00") : QString::number(found->second.page + 1);
}

core::Result<PacketPages> packetPages(
    const core::StoredPacket& stored, const PageOptions& options, const std::stop_token& stop)
{
    auto packet = core::readPacket(stored.bytes);
    if (!packet)
        return tl::unexpected(packet.error());
    PacketContent content {.packet = std::move(*packet),
        .words = options.words,
        .digest = core::sha256Hex(stored.bytes),
        .signoffs = core::readSignoffs(stored)};
    content.changes = printedChanges(content.packet);
    PacketPages pages {.paper = options.paper, .size = paperSize(options.paper)};
    const QRectF body = pageBody(options.paper);
    // Pages are numbered once it is known what stands on them.
    for (int filling = 0; filling < 2; ++filling) {
        pages.filled = {};
        auto written = writtenPages(content, body.width(), stop);
        if (!written)
            return core::fail(core::ErrorCode::Cancelled, "printing the packet was stopped");
        pages.filled = filledPages(std::move(written->strips), body.height());
        pages.headings = std::move(written->headings);
        content.places = pages.filled.marks;
    }
    pages.title = printed(content.packet.title);
    pages.identity = printed(content.packet.id) + QStringLiteral(" · SHA-256 ")
        + printed(content.digest.substr(0, ShownDigest)) + QStringLiteral("…");
    pages.watermark = watermarkOf(content);
    pages.createdAt = printed(content.packet.createdAt);
    pages.words = options.words;
    return pages;
}

} // namespace ui
