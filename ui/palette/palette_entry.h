// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that the palette finds.
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace ui {

enum class PaletteKind : std::uint8_t {
    Command, ///< what ">" narrows to
    Place, ///< operations, schemas and files: "@"
    Change, ///< "#"
};

struct PaletteEntry {
    PaletteKind kind = PaletteKind::Command;
    QString text; ///< what is matched and shown
    QString detail = {}; ///< where it is: quiet, and matched less
    QString keys = {}; ///< "Ctrl+K"
    QString glyph = {}; ///< in the colour of its tone, where it has no icon
    std::optional<Tone> tone = {};
    QIcon icon = {};
    std::function<void()> choose;
};

} // namespace ui
