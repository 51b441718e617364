// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_order.h"

#include "core/base/whole_file.h"
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/ssh_seal.h"
#include "core/repo/repository.h"

namespace ui {
namespace {

constexpr std::uint64_t LargestCertificateFile = 1U << 20U;

core::Result<core::SealIdentity> identityOf(const ExportOrder& order)
{
    return core::readFile(order.certificate, LargestCertificateFile).and_then([&](const std::string& file) {
        return core::SealIdentity::read(file, order.passphrase);
    });
}

core::Result<std::string> pdfOf(
    const ExportOrder& order, const std::stop_token& stop, const PageProgress& onPage)
{
    if (order.certificate.empty())
        return packetPdf(order.packet, order.pages, stop, onPage);
    // A wrong passphrase is told before hundreds of pages are printed.
    const auto identity = identityOf(order);
    if (!identity)
        return tl::unexpected(identity.error());
    return packetPdf(order.packet, order.pages, stop, onPage).and_then([&](std::string pdf) {
        return core::sealedPdf(std::move(pdf), *identity,
            {.name = identity->name(), .reason = order.packet.id, .at = order.now});
    });
}

core::Result<std::string> bytesOf(
    const ExportOrder& order, const std::stop_token& stop, const PageProgress& onPage)
{
    switch (order.kind) {
    case ExportKind::Pdf:
        return pdfOf(order, stop, onPage);
    case ExportKind::Markdown:
        return core::packetMarkdown(order.packet);
    case ExportKind::Json:
        return order.packet.bytes;
    case ExportKind::PacketFile:
        return core::packetFile(order.packet);
    }
    return {};
}

core::Result<ExportedFiles> written(
    const ExportOrder& order, const std::string& bytes, const std::string& seal)
{
    ExportedFiles files {.file = order.file};
    if (const auto done = core::replaceFile(order.file, bytes); !done)
        return tl::unexpected(done.error());
    if (seal.empty())
        return files;
    files.seal = core::sealPath(order.file);
    return core::replaceFile(files.seal, seal).map([&] { return files; });
}

} // namespace

QString suffixOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Pdf:
        return QStringLiteral("pdf");
    case ExportKind::Markdown:
        return QStringLiteral("md");
    case ExportKind::Json:
        return QStringLiteral("json");
    case ExportKind::PacketFile:
        return QStringLiteral("packet");
    }
    return {};
}

core::Result<ExportedFiles> exportPacket(
    const ExportOrder& order, const std::stop_token& stop, const PageProgress& onPage)
{
    const auto bytes = bytesOf(order, stop, onPage);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto seal = order.sshKey.empty() ? core::Result<std::string>()
                                           : core::sealOf(order.tools, order.sshKey, *bytes, stop);
    if (!seal)
        return tl::unexpected(seal.error());
    return written(order, *bytes, *seal);
}

} // namespace ui
