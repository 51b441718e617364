// SPDX-License-Identifier: GPL-3.0-or-later
// A packet as pages to print: what was decided, on what grounds, by whom, and how anybody checks it.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"
#include "ui/export/page_filling.h"
#include "ui/export/page_writer.h"
#include "ui/export/phrases.h"

#include <stop_token>

namespace ui {

struct PageOptions {
    Paper paper = Paper::A4;
    Phrases words = {};
};

/// Made on any thread, and drawn on any other.
struct PacketPages {
    Paper paper = Paper::A4;
    QSizeF size = {}; ///< of the paper
    FilledPages filled = {};
    std::vector<Heading> headings = {};
    QString title = {};
    QString identity = {}; ///< the packet's id and the beginning of its digest: at the foot of every page
    QString watermark = {}; ///< across every page; empty: none
    QString createdAt = {};
    Phrases words = {};
};

/// The Error when the packet cannot be read; Cancelled when it was stopped.
core::Result<PacketPages> packetPages(
    const core::StoredPacket& stored, const PageOptions& options, const std::stop_token& stop = {});

} // namespace ui
