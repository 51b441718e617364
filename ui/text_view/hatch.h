// SPDX-License-Identifier: GPL-3.0-or-later
// The slanted lines that say "nothing is here": told from blank lines without any colour.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

namespace ui {

/// `origin`: where the pattern begins, so that neighbours join.
void paintHatch(QPainter& painter, const QRect& area, const QColor& colour, const QPoint& origin = {});

} // namespace ui
