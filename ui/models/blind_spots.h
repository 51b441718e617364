// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody can vouch for: parts that were not read, not understood or not judged. While there are any, no
// list of changes is whole.
#pragma once

#include "ui/workspace/study.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace ui {

struct BlindSpot {
    enum class Kind : std::uint8_t { Unresolved, NotReadable, NotUnderstood, NotJudged, NotRead };

    Kind kind = Kind::NotRead;
    const core::Gap* gap = nullptr; ///< of the study
    std::string contract = {}; ///< its id; empty of files that belong to none
};

/// References that could not be followed first.
std::vector<BlindSpot> blindSpots(const Study& study);

/// "not judged"; of a reference what is the matter with it: it may be missing, lead to itself or to a URL.
QString troubleOf(const BlindSpot& spot);
/// "$ref: gone.yaml"; of a whole file that nobody could read, why.
QString subjectOf(const BlindSpot& spot);
/// "openapi/shop.yaml:12"; of what was not read as a whole no line.
QString shownPlace(const core::Gap& gap);

/// What differs in the texts and means nothing, and what a rule hides.
struct HiddenCounts {
    std::size_t reorders = 0;
    std::size_t formatting = 0; ///< lines
    std::size_t ignored = 0; ///< findings

    bool isNothing() const { return reorders + formatting + ignored == 0; }
};

HiddenCounts hiddenCounts(const Study& study);
/// "Hidden: 1 reordering, 3 lines of formatting."; empty when nothing is.
QString hiddenText(const HiddenCounts& hidden);

} // namespace ui
