// SPDX-License-Identifier: GPL-3.0-or-later
// What pages are made of: strips as wide as the page and as high as a line, which no page break cuts.
#pragma once

#include "ui/export/broken_text.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

enum class Pattern : std::uint8_t {
    Plain,
    Hatch, ///< slanting lines: told apart without colour
};

struct PlacedBox {
    QRectF rect;
    Ink ink = Ink::Ground;
    Pattern pattern = Pattern::Plain;
};

/// A line of a text that is broken in the same way wherever it is laid out.
struct PlacedLine {
    std::shared_ptr<const BrokenText> text;
    int line = 0;
    QPointF at; ///< its upper left corner
};

struct PlacedLink {
    QRectF rect;
    QString target;
};

struct Strip {
    double height = 0;
    bool isGap = false; ///< nothing but room, which no page begins with
    double room = 0; ///< that it begins on a page with; where less is left, it begins another
    bool staysWithNext = false;
    std::vector<PlacedBox> boxes = {};
    std::vector<PlacedLine> lines = {};
    std::vector<PlacedLink> links = {};
    std::vector<QString> marks = {}; ///< places that links lead to
    /// What stands above it again when a page begins with it: the head of a table.
    std::shared_ptr<const std::vector<Strip>> head = {};
};

} // namespace ui
