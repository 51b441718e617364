// SPDX-License-Identifier: GPL-3.0-or-later
// What a key means on the Stage: those of a clicker, and letters on any keyboard.
#pragma once

#include <cstdint>
#include <optional>

class QKeyEvent;

namespace ui {

enum class StageDeed : std::uint8_t {
    Next,
    Previous,
    Blank,
    Leave,
    More,
    Lens,
    Larger,
    Smaller,
    UsualSize,
    Swap,
    Accept,
    AcceptWithPlan,
    Reject,
    Defer,
    Park,
    FullScreen,
    Down,
    Up,
    Undo,
    GoOn, ///< from the summary to the packet
};

/// Nothing: the key means nothing here.
std::optional<StageDeed> stageDeed(const QKeyEvent& key);

} // namespace ui
