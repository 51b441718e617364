// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel puts into the window: three panes side by side. The frame takes the widgets over.
#pragma once

#include <QString>

#include <cstdint>

class QWidget;

namespace ui {

/// The four workspaces, in the order of the rail.
enum class PageId : std::uint8_t { Edit, Compare, Review, Packet };
inline constexpr PageId AllPages[] = {PageId::Edit, PageId::Compare, PageId::Review, PageId::Packet};

struct Pane {
    QWidget* widget = nullptr; ///< null: there is none
    QString title = {}; ///< a word or two: "Changes", for where the pane is shown as a tab
};

struct WorkspacePage {
    Pane navigator = {};
    Pane centre = {};
    Pane inspector = {};
    QWidget* first = nullptr; ///< whom the keys come to at first; null: the leftmost
};

} // namespace ui
