// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a pair was looked at, in one line.
#pragma once

#include "ui/workspace/study.h"

#include <QString>

namespace ui {

/// How much of the contracts was looked at: never a bare "all is well".
struct CoverageLine {
    QString text; ///< "✓ Analysed 46 of 46 operations, 112 of 112 schemas, nothing left out"
    QString details; ///< what is missing, a line each; empty when nothing is
    bool isWhole = false;
};

CoverageLine coverageOf(const Study& study);
/// Of a study that could not be made again: it vouches for nothing that is there now.
CoverageLine coverageFromBefore(const Study& study);

} // namespace ui
