// SPDX-License-Identifier: GPL-3.0-or-later
// One page drawn, wherever it is drawn on: paper or screen.
#pragma once

#include "ui/export/packet_pages.h"

#include <QImage>
#include <QPainter>
#include <QRectF>

#include <cstddef>

namespace ui {

/// What the pages are filled in, on their paper.
QRectF pageBody(Paper paper);

/// The painter's units are those of the pages.
void drawPage(QPainter& painter, const PacketPages& pages, std::size_t number);

/// On white.
QImage pagePicture(const PacketPages& pages, std::size_t number, double pixelsPerPoint);

} // namespace ui
