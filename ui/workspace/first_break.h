// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text that is being edited stops being one that can be compared.
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

/// Of the first text that has one.
std::optional<BrokenPlace> firstBreak(
    const UnsavedTexts& texts, std::uint64_t seed, const std::stop_token& stop = {});

} // namespace ui
