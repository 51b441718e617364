// SPDX-License-Identifier: Apache-2.0
#include "tests/core/packet/export/rendering_invariant.h"

#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "core/packet/export/stored_zip.h"

#include <algorithm>

namespace test {

namespace {

constexpr std::size_t LargestAttachment = 1U << 20U;

/// Whatever reads as untouched is written again to the same bytes.
std::string brokenReadingBack(const core::Rendering& read, std::string_view bytes)
{
    if (read.state != core::RenderingState::Same)
        return {};
    if (read.kind == core::RenderingKind::Json)
        return read.packet.bytes == bytes ? "" : "other JSON was read than there is";
    const auto again = read.kind == core::RenderingKind::Markdown ? core::packetMarkdown(read.packet)
                                                                  : core::packetFile(read.packet);
    return again && *again == bytes ? "" : "what reads as untouched is written differently";
}

std::string brokenZip(std::string_view bytes)
{
    const auto files = core::unzipped(bytes);
    if (!files)
        return {};
    const bool isInside = std::ranges::all_of(
        *files, [](const core::ZippedFile& each) { return core::isPathInside(each.path); });
    if (!isInside)
        return "a path of a zip file leaves its folder";
    return core::zipped(*files) == bytes ? "" : "a zip file has two spellings";
}

/// A key is slow to make, and seals any number of files.
const core::SealIdentity& sealerOfAll()
{
    static const core::SealIdentity made = core::SealIdentity::make("Ana", {}, 0).value();
    return made;
}

std::string brokenPdf(std::string_view bytes)
{
    const auto file = core::PdfFile::open(std::string(bytes));
    if (!file)
        return {};
    const auto attached = core::pdfAttachments(*file);
    for (const core::PdfAttachment& each : attached ? *attached : std::vector<core::PdfAttachment> {}) {
        const auto content = file->stream(each.object, LargestAttachment);
        if (content && content->size() > LargestAttachment)
            return "more was read than was asked for";
    }
    const auto sealed =
        core::sealedPdf(std::string(bytes), sealerOfAll(), {.name = "\xC5\x81", .reason = "x"});
    if (!sealed)
        return {};
    if (!sealed->starts_with(bytes))
        return "a seal changes what was there";
    return core::checkPdfSeal(*sealed) ? "" : "a seal that was just made does not hold";
}

} // namespace

std::string brokenRenderingInvariant(std::string_view bytes)
{
    if (const auto read = core::readRendering(bytes)) {
        const std::string broken = brokenReadingBack(*read, bytes);
        if (!broken.empty())
            return broken;
    }
    const std::string broken = brokenZip(bytes);
    return broken.empty() ? brokenPdf(bytes) : broken;
}

} // namespace test
