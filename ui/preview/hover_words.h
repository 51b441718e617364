// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a place while the mouse rests there; for the keys the Docs say it.
#pragma once

#include "ui/models/problem.h"
#include "ui/models/symbols.h"

#include <QString>

#include <span>

namespace ui {

/// Plain text of a few lines: what the key there is, or what a reference leads to. Empty where nothing can be
/// said. `node` may be invalid, `symbols` null.
QString hoverWords(const ContractSymbols* symbols, const core::Node& node, bool isAtKey);
/// "✗ mapping values are not allowed here" and what to do about it; of what a rule found its name, too.
QString problemWords(std::span<const Problem> problems);

} // namespace ui
