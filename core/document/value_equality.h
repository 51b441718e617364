// SPDX-License-Identifier: Apache-2.0
// Whether two values are the same value, as JSON Schema means it: 1 is 1.0, the order of map keys is nothing.
#pragma once

#include "core/document/tree.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace core {

/// Exact; aliases stand for their values, merge keys for what they merge. Of values that are too deep (400)
/// or too large to tell it says no, unless they are one text by their hashes.
bool areEqualValues(const Node& left, const Node& right);
/// The same with so many steps left; nothing when it was too much to tell.
std::optional<bool> areEqualValues(const Node& left, const Node& right, std::size_t& steps);
/// Equal values have equal hashes.
std::uint64_t valueHash(const Node& value, std::size_t& steps);

/// The value as JSON on one line; what is longer than `limit` bytes ends in "…", between two characters.
std::string valueText(const Node& value, std::size_t limit = 200);

} // namespace core
