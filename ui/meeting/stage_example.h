// SPDX-License-Identifier: GPL-3.0-or-later
// A change as it travels, for the Stage: the example before and after.
#pragma once

#include "ui/card/wire_examples.h"
#include "ui/meeting/stage_snippet.h"

#include <QString>

namespace ui {

struct StageExample {
    QString title; ///< "POST /orders: response 202, application/json"
    StageSnippet rows;
};

/// The first example that differs; where there is none, the rows say so. Where a change is of `member`, what
/// else differs there is another's.
StageExample stageExample(const WireExamples& examples, const QString& member);

} // namespace ui
