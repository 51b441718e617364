// SPDX-License-Identifier: Apache-2.0
// Fields that look renamed: one left, one came, of the same kind and a near name.
#pragma once

#include "core/compat/pairing.h"
#include "core/compat/schema_probe.h"

#include <string_view>
#include <vector>

namespace core {

/// Pairs of one side alone, some of them joined. Joined only where there is no doubt which with which.
std::vector<ElementPair> proposeRenames(std::vector<ElementPair> lonely, SchemaProbe& probe);

/// "total" and "totalAmount", "user_name" and "userName", "colour" and "color".
bool areNearNames(std::string_view left, std::string_view right);

} // namespace core
