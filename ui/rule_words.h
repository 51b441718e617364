// SPDX-License-Identifier: GPL-3.0-or-later
// A rule in words, for whoever explains it.
#pragma once

#include <QString>

namespace ui {

struct RuleWords {
    QString title;
    QString text;
};

} // namespace ui
