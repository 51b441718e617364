// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the Stage on paper: one change on each, told apart without any colour.
#pragma once

#include "ui/meeting/stage_content.h"

#include <vector>

class QPagedPaintDevice;
class QWidget;

namespace ui {

/// What the room saw or would see, item by item.
std::vector<StageContent> stagePages(const MeetingState& state);
/// In the colours of high contrast, black on white; false when the device cannot be painted on.
bool printStage(const std::vector<StageContent>& pages, QPagedPaintDevice& device);
/// With a preview, which has the printers and a PDF.
void askToPrintStage(const MeetingState& state, QWidget* parent);

} // namespace ui
