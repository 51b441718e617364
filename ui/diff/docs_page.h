// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of a changed place in the documentation, before and after.
#pragma once

#include "ui/models/changed_place.h"

#include <QPalette>
#include <QString>

namespace ui {

/// HTML that holds nothing of the contract unescaped: no link, picture or tag of theirs is live.
QString docsPage(const ChangeRef& change, const QPalette& palette, bool isStacked);

} // namespace ui
