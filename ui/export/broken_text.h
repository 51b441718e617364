// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is broken into lines: a value for any thread, as the layout that Qt makes of it is not.
#pragma once

#include "ui/export/prose.h"

#include <QTextLayout>

#include <memory>

namespace ui {

struct BrokenText {
    Prose prose = {};
    double width = 0; ///< of its lines
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// With all its lines; broken in the same way each time. Belongs to the thread that asks.
std::unique_ptr<QTextLayout> layoutOf(const BrokenText& text);

} // namespace ui
