// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a definition that are shown of it elsewhere.
#pragma once

#include "ui/models/symbols.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace ui {

struct PeekedRows {
    QString place; ///< "openapi/schemas/order.yaml:12"
    std::shared_ptr<const core::SourceText> rows; ///< without what all of them are indented by
    int left = 0; ///< lines that are not among them
};

/// As they were read; a node of the symbols.
PeekedRows peekedRows(const ContractSymbols& symbols, const core::Node& definition);

} // namespace ui
