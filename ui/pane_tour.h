// SPDX-License-Identifier: GPL-3.0-or-later
// Through a window without a mouse: Tab from control to control as the eye goes, F6 from pane to pane.
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// From the first pane to the last, and round again.
void orderTabs(const QList<QWidget*>& panes);
/// As Tab does; Qt itself also stops at panes that hand the keys to their first control, out of the order.
bool moveTab(QWidget& window, bool isForwards);
/// 1: forwards, -1: backwards; past those that cannot take the keys.
void movePane(const QList<QWidget*>& panes, int step);

} // namespace ui
