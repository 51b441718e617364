// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of ✓, ⚠ and ✗, which never stand without their shape and a word.
#pragma once

#include "ui/packet/packet_sections.h"

#include <QColor>
#include <QPalette>

namespace ui {

/// Readable on the window and on its bases.
QColor markColour(SectionMark mark, const QPalette& palette);

} // namespace ui
