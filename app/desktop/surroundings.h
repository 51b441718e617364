// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine gives to the window, looked up once.
#pragma once

#include "ui/surroundings.h"

namespace desktop {

ui::Surroundings findSurroundings();

} // namespace desktop
