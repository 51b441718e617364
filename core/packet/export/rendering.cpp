// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/rendering.h"

#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/pdf_packet.h"
#include "core/packet/form/packet_json.h"

#include <optional>

namespace core {
namespace {

std::optional<RenderingKind> kindOf(std::string_view bytes)
{
    if (bytes.starts_with("%PDF-"))
        return RenderingKind::Pdf;
    if (bytes.starts_with("PK\x03\x04"))
        return RenderingKind::PacketFile;
    if (bytes.starts_with(PacketMarkdownBegin))
        return RenderingKind::Markdown;
    return bytes.starts_with('{') ? std::optional(RenderingKind::Json) : std::nullopt;
}

Result<StoredPacket> packetInJson(std::string_view bytes)
{
    return readPacket(bytes).map(
        [&](const Packet& packet) { return StoredPacket {.id = packet.id, .bytes = std::string(bytes)}; });
}

Result<Rendering> markdownRendering(std::string_view bytes)
{
    auto packet = packetInMarkdown(bytes);
    if (!packet)
        return tl::unexpected(packet.error());
    const auto again = packetMarkdown(*packet);
    const bool isSame = again && *again == bytes;
    return Rendering {
        RenderingKind::Markdown, isSame ? RenderingState::Same : RenderingState::Differs, std::move(*packet)};
}

} // namespace

std::string_view renderingKindWords(RenderingKind kind)
{
    switch (kind) {
    case RenderingKind::Json:
        return "packet.json";
    case RenderingKind::PacketFile:
        return "a packet file";
    case RenderingKind::Markdown:
        return "Markdown";
    case RenderingKind::Pdf:
        return "a PDF";
    }
    return {};
}

Result<Rendering> readRendering(std::string_view bytes)
{
    const auto kind = kindOf(bytes);
    if (!kind)
        return fail(ErrorCode::BadInput, "this is no packet, nor a file that holds one",
            "a packet is a packet.json, a .packet file, its Markdown or its PDF");
    if (*kind == RenderingKind::Markdown)
        return markdownRendering(bytes);
    const auto as = [&](RenderingState state) {
        return [&kind, state](StoredPacket packet) { return Rendering {*kind, state, std::move(packet)}; };
    };
    if (*kind == RenderingKind::Pdf)
        return packetInPdf(bytes).map(as(RenderingState::NeedsSeal));
    return (*kind == RenderingKind::Json ? packetInJson(bytes) : readPacketFile(bytes))
        .map(as(RenderingState::Same));
}

} // namespace core
