// SPDX-License-Identifier: GPL-3.0-or-later
// A packet as a PDF: its pages to read and print, what was signed attached, an outline, links.
#pragma once

#include "ui/export/packet_pages.h"

#include <functional>
#include <string>

namespace ui {

/// How far it is: pages drawn, of all; on the thread that draws.
using PageProgress = std::function<void(int done, int total)>;

/// The same bytes for the same packet, sign-offs and options wherever the same fonts are. For any thread,
/// once there is an application.
core::Result<std::string> packetPdf(const core::StoredPacket& stored, const PageOptions& options,
    const std::stop_token& stop = {}, const PageProgress& onPage = {});

} // namespace ui
