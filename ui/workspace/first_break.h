// SPDX-License-Identifier: GPL-3.0-or-later
// Where the candidate stops being what can be compared.
#pragma once

#include "ui/workspace/study.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace ui {

struct BrokenPlace {
    std::string file; ///< in the repository
    core::Position at;
};

/// Of the first text that has one: of those that are being edited, else of the files that were compared last,
/// as they are now.
std::optional<BrokenPlace> firstBreak(
    const LiveTexts& texts, const Study& study, const std::stop_token& stop = {});

} // namespace ui
