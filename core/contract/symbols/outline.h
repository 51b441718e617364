// SPDX-License-Identifier: Apache-2.0
// What a contract holds, for people who look for a part of it.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/name_uses.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct OutlineRow {
    ElementKind kind = ElementKind::Path;
    std::string_view name = {}; ///< "/orders", "POST", "Order"
    std::string about = {}; ///< what its text calls it: one line, and maybe empty
    Node node = {}; ///< where it is written
    std::size_t uses = 0; ///< by reference or by name
    std::vector<OutlineRow> rows = {}; ///< the operations of a path, webhook or callback
};

/// Paths and webhooks with their operations, then whatever is shared, in the order of the text. Borrows from
/// the contract; the names are those of the same documents.
std::vector<OutlineRow> outlineOf(const Contract& contract, const NameIndex& names);

} // namespace core
