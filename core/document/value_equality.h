// SPDX-License-Identifier: Apache-2.0
// Whether two values are the same value, as JSON Schema means it: 1 is 1.0, the order of map keys is nothing.
#pragma once

#include "core/document/tree.h"

#include <optional>
#include <string>

namespace core {

/// Exact, never by hash; aliases stand for their values. Bounded: of values deeper than 400 it says no.
bool areEqualValues(const Node& left, const Node& right);

/// The value as JSON on one line; what is longer than `limit` bytes ends in "…", between two characters.
std::string valueText(const Node& value, std::size_t limit = 200);

} // namespace core
