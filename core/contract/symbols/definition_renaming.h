// SPDX-License-Identifier: Apache-2.0
// Another name for what GraphQL and Protocol Buffers define, said wherever its name is.
#pragma once

#include "core/contract/symbols/renaming.h"

#include <string_view>

namespace core {

/// Of a type, a directive, a field, a value and what else has a name. Refuses what the language would not
/// read as one, and a name that is taken.
Result<Renaming> renameDefinition(const ReferenceIndex& index, const Node& entry, std::string_view name);

} // namespace core
