// SPDX-License-Identifier: GPL-3.0-or-later
// What a window shows first, and how others who ask for the same are led to it.
#pragma once

#include "app/desktop/arguments.h"
#include "app/desktop/one_window.h"
#include "ui/main_window.h"

namespace desktop {

/// A window shows the repository already, and came to the front.
bool isShownElsewhere(const Arguments& arguments);

/// From now on the window answers for the repository that it shows.
void shareWindow(ui::MainWindow& window, OneWindow& oneWindow);

void openAsked(ui::MainWindow& window, const Arguments& arguments);

} // namespace desktop
