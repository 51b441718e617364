// SPDX-License-Identifier: GPL-3.0-or-later
// Where this program finds the sample's plain files and makes a repository of them.
#pragma once

#include "ui/main_window.h"

#include <optional>

namespace desktop {

/// Nothing when the resources were not installed beside the program.
std::optional<ui::SamplePlace> findSamplePlace();

} // namespace desktop
