// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_pdf.h"

#include "core/packet/export/pdf_completion.h"
#include "ui/export/page_drawing.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>

namespace ui {
namespace {

core::PdfPlace pdfPlace(const MarkPlace& place, const PacketPages& pages)
{
    return {place.page, (pageBody(pages.paper).top() + place.top) / UnitsPerPoint};
}

std::vector<core::PdfHeading> outlineOf(const PacketPages& pages)
{
    std::vector<core::PdfHeading> outline;
    for (const Heading& each : pages.headings)
        if (const auto found = pages.filled.marks.find(each.mark); found != pages.filled.marks.end())
            outline.push_back({each.title.toStdString(), pdfPlace(found->second, pages), each.depth});
    return outline;
}

std::vector<core::PdfLink> linksOf(const PacketPages& pages)
{
    std::vector<core::PdfLink> links;
    const QPointF corner = pageBody(pages.paper).topLeft();
    for (std::size_t number = 0; number < pages.filled.pages.size(); ++number)
        for (const PlacedStrip& placed : pages.filled.pages[number].strips)
            for (const PlacedLink& each : placed.strip.links) {
                const auto target = pages.filled.marks.find(each.target);
                if (target == pages.filled.marks.end())
                    continue;
                const QRectF rect = each.rect.translated(corner + QPointF(0, placed.top));
                links.push_back({number, rect.left() / UnitsPerPoint, rect.top() / UnitsPerPoint,
                    rect.width() / UnitsPerPoint, rect.height() / UnitsPerPoint,
                    pdfPlace(target->second, pages)});
            }
    return links;
}

core::Result<std::string> drawnPages(
    const PacketPages& pages, const std::stop_token& stop, const PageProgress& onPage)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(static_cast<int>(UnitsPerInch));
    writer.setPageLayout(
        QPageLayout(QPageSize(pages.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4),
            QPageLayout::Portrait, {}));
    writer.setTitle(pages.title);
    QPainter painter(&writer);
    const std::size_t count = pages.filled.pages.size();
    for (std::size_t number = 0; number < count; ++number) {
        if (stop.stop_requested())
            return core::fail(core::ErrorCode::Cancelled, "printing the packet was stopped");
        if (number > 0)
            writer.newPage();
        drawPage(painter, pages, number);
        if (onPage)
            onPage(static_cast<int>(number + 1), static_cast<int>(count));
    }
    painter.end();
    return file.data().toStdString();
}

} // namespace

core::Result<std::string> packetPdf(const core::StoredPacket& stored, const PageOptions& options,
    const std::stop_token& stop, const PageProgress& onPage)
{
    if (QFontDatabase::families().isEmpty())
        return core::fail(core::ErrorCode::NotFound, "there is no font to print with",
            "install one with Latin and Cyrillic letters, as fonts-dejavu");
    const auto pages = packetPages(stored, options, stop);
    if (!pages)
        return tl::unexpected(pages.error());
    return drawnPages(*pages, stop, onPage).and_then([&](std::string drawn) {
        return core::completedPdf(std::move(drawn), stored,
            {.title = pages->title.toStdString(),
                .language = pages->words.language().toStdString(),
                .createdAt = pages->createdAt.toStdString(),
                .headings = outlineOf(*pages),
                .links = linksOf(*pages)});
    });
}

} // namespace ui
