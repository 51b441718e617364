// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several chosen changes may be accepted in one go, and how the button says so.
#pragma once

#include "ui/models/change_row.h"

#include <QString>

#include <string>
#include <vector>

namespace ui {

/// Nobody has to do anything about it.
bool isHarmless(const ChangeRow& row);

struct Acceptable {
    std::vector<std::string> places = {};
    std::size_t left = 0; ///< chosen, and to be decided one by one
    bool isLeftBreaking = false; ///< all of them

    QString text() const;
};

/// Of one change whatever needs no plan; of several the harmless ones. What is accepted already is among them
/// only when all are: then it is taken back.
Acceptable acceptableOf(std::vector<const ChangeRow*> chosen);

} // namespace ui
