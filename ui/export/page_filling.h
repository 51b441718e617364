// SPDX-License-Identifier: GPL-3.0-or-later
// Strips onto pages: nothing cut, headings with what they head, heads of tables again on every page.
#pragma once

#include "ui/export/strip.h"

#include <cstddef>
#include <map>
#include <span>
#include <vector>

namespace ui {

struct PlacedStrip {
    Strip strip;
    double top = 0; ///< below the upper edge of the page's body
};

struct FilledPage {
    std::vector<PlacedStrip> strips = {};
};

/// A mark, by the page it stands on.
struct MarkPlace {
    std::size_t page = 0;
    double top = 0;
};

struct FilledPages {
    std::vector<FilledPage> pages = {};
    std::map<QString, MarkPlace> marks = {};
};

double heightTogether(std::span<const Strip> strips);
FilledPages filledPages(std::vector<Strip> strips, double height);

} // namespace ui
