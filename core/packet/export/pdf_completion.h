// SPDX-License-Identifier: Apache-2.0
// What pages as Qt prints them lack of a packet: what was signed, attached; an outline; links; a language.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

struct PdfPlace {
    std::size_t page = 0; ///< from 0
    double top = 0; ///< points below the upper edge
};

struct PdfHeading {
    std::string title = {}; ///< in UTF-8
    PdfPlace place = {};
    std::size_t depth = 0; ///< at most one more than that of the heading before
};

/// A part of a page that leads to a place.
struct PdfLink {
    std::size_t page = 0;
    double left = 0; ///< in points, from the upper left corner
    double top = 0;
    double width = 0;
    double height = 0;
    PdfPlace target = {};
};

struct PdfDetails {
    std::string title = {};
    std::string language = {}; ///< "en", "pl"
    std::string createdAt = {}; ///< "2026-11-21T13:00:00Z"
    std::vector<PdfHeading> headings = {};
    std::vector<PdfLink> links = {};
};

/// The pages with all of it behind their end. What they say of the hour they were printed in is blanked: the
/// same pages of the same packet are the same bytes. Refused: sign-offs that cannot be carried, places on
/// pages that there are not, and what PdfFile refuses.
Result<std::string> completedPdf(std::string pages, const StoredPacket& packet, const PdfDetails& details);

} // namespace core
