// SPDX-License-Identifier: GPL-3.0-or-later
// How large everything on the Stage is: computed from the screen, so that the last row of seats can read it.
#pragma once

#include <QSizeF>

#include <array>
#include <functional>

namespace ui {

/// Steps of the size of code, the smallest first.
inline constexpr std::array StageRowSteps {28, 24, 20, 16, 12};
inline constexpr int StageRows = 20;
/// Below it one side would wrap more than it shows.
inline constexpr int FewestStageColumns = 45;

struct StageLayout {
    qreal rowHeight = 0; ///< of code
    int codePixels = 0; ///< the size of the font of code
    int textPixels = 0; ///< of whereabouts, consequences and buttons
    int headlinePixels = 0;
    int margin = 0; ///< around everything
    int gap = 0; ///< between two panes
    int spacing = 0; ///< between what stands below each other
    int columns = 0; ///< of code in one pane
    bool isStacked = false; ///< before over after instead of beside it

    bool operator==(const StageLayout&) const = default;
};

/// How wide one column of code is in a font of so many pixels.
using ColumnWidth = std::function<qreal(int pixels)>;

/// `rows` of code fill 64 % of the screen; all else has the rest.
StageLayout stageLayout(QSizeF screen, int rows, const ColumnWidth& columnWidth);

/// The next step of larger (+1) or smaller (-1) code; the same at the end.
int steppedRows(int rows, int direction);

} // namespace ui
