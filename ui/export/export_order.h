// SPDX-License-Identifier: GPL-3.0-or-later
// A packet on its way into a file: as what, sealed by which keys; and the work itself, for any thread.
#pragma once

#include "core/packet/ssh/ssh_keygen.h"
#include "ui/export/packet_pdf.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace ui {

enum class ExportKind : std::uint8_t { Pdf, Markdown, Json, PacketFile };

/// "pdf", "md", "json", "packet"
QString suffixOf(ExportKind kind);

struct ExportOrder {
    core::StoredPacket packet = {};
    ExportKind kind = ExportKind::Pdf;
    PageOptions pages = {};
    std::filesystem::path file = {};
    core::SigningTools tools = {};
    std::string sshKey = {}; ///< as sshSign takes it; empty: no seal beside the file
    std::filesystem::path certificate = {}; ///< a PKCS#12 file; empty: no seal inside of a PDF
    std::string passphrase = {}; ///< of the certificate
    std::int64_t now = 0; ///< seconds since 1970
};

struct ExportedFiles {
    std::filesystem::path file = {};
    std::filesystem::path seal = {}; ///< empty: there is none
};

/// Everything is made before anything is written: where it fails, nothing is.
core::Result<ExportedFiles> exportPacket(
    const ExportOrder& order, const std::stop_token& stop = {}, const PageProgress& onPage = {});

} // namespace ui
