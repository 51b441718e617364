// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_packet.h"

#include "core/packet/export/carried_signoff.h"
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/form/packet_json.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t LargestAttachedSignoff = 64U << 10U;

} // namespace

Result<StoredPacket> packetInPdf(std::string_view pdf)
{
    const auto file = PdfFile::open(std::string(pdf));
    const auto attached = file ? pdfAttachments(*file) : tl::unexpected(file.error());
    if (!attached)
        return tl::unexpected(attached.error());
    const auto found = std::ranges::find(*attached, AttachedPacket, &PdfAttachment::name);
    if (found == attached->end())
        return fail(ErrorCode::BadInput, "no packet is attached to the PDF",
            "hand in the PDF as Countersign wrote it; printing it again loses what is attached");
    auto bytes = file->stream(found->object, LargestPacket);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto packet = readPacket(*bytes);
    if (!packet)
        return tl::unexpected(packet.error());
    StoredPacket stored {.id = packet->id, .bytes = std::move(*bytes)};
    for (const PdfAttachment& each : *attached) {
        if (!isSignoffName(each.name))
            continue;
        auto text = file->stream(each.object, LargestAttachedSignoff);
        if (!text)
            return tl::unexpected(text.error());
        stored.signoffs.push_back({each.name, std::move(*text)});
    }
    std::ranges::sort(stored.signoffs, {}, &StoredSignoff::name);
    return stored;
}

} // namespace core
