// SPDX-License-Identifier: GPL-3.0-or-later
// What a study and a repository hold, for the palette: changes, operations, schemas, files.
#pragma once

#include "ui/palette/palette_entry.h"
#include "ui/workspace/snapshot.h"
#include "ui/workspace/study.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ui {

using GoToChange = std::function<void(const std::string& place)>;
using GoToText = std::function<void(const std::string& file, core::Position at)>;

/// The most severe first.
std::vector<PaletteEntry> changeEntries(const std::shared_ptr<const Study>& study, const GoToChange& go);
/// Operations of the candidate, and whatever is shared in it, by contract.
std::vector<PaletteEntry> contractEntries(const std::shared_ptr<const Study>& study, const GoToText& go);
/// Each file of each contract once.
std::vector<PaletteEntry> fileEntries(const Snapshot& snapshot, const GoToText& go);

} // namespace ui
