// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a place while the mouse rests there; for the keys the Docs say it.
#pragma once

#include "core/document/diagnostic.h"
#include "ui/models/symbols.h"

#include <QString>

#include <cstdint>
#include <span>

namespace ui {

/// Plain text of a few lines: what is wrong at this byte, what the key there is, or what a reference leads
/// to. Empty where nothing can be said. `node` may be invalid, `symbols` null; of keys and references alone
/// more than problems is said.
QString hoverWords(const ContractSymbols* symbols, const core::Node& node, bool isAtKey);
/// "✗ mapping values are not allowed here" and what to do about it.
QString problemWords(std::span<const core::Diagnostic> diagnostics, std::uint32_t offset);

} // namespace ui
