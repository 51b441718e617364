// SPDX-License-Identifier: GPL-3.0-or-later
// What a patch would do to a text, as a few lines: what goes, what comes, and a little around it.
#pragma once

#include "core/document/patch/text_patch.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

enum class PreviewKind : std::uint8_t { Kept, Removed, Added, LeftOut };

struct PreviewLine {
    PreviewKind kind = PreviewKind::Kept;
    QString text = {};
    std::uint32_t number = 0; ///< from 1; of what is left out how many lines

    bool operator==(const PreviewLine&) const = default;
};

/// At most `most` lines; what is left out behind them is counted.
std::vector<PreviewLine> previewOf(
    const core::SourceText& text, const core::TextPatch& patch, std::size_t most = 40);

} // namespace ui
