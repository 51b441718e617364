// SPDX-License-Identifier: Apache-2.0
// When two values are the same: numbers by what they are worth, maps whatever their order.
#pragma once

#include "core/document/tree.h"
#include "core/wire/validation/effort.h"
#include "core/wire/validation/validity.h"

#include <optional>
#include <utility>
#include <vector>

namespace core {

/// Valid: equal; Unknown: too deep or too large to tell. Looks through aliases and merge keys.
Validity areEqual(const Node& left, const Node& right, Effort& effort);

/// Equal values have equal hashes.
std::uint64_t valueHash(const Node& value, Effort& effort);

/// The positions of the first two that are equal; Unknown when it was too much to tell.
struct EqualItems {
    Validity areUnique = Validity::Valid;
    std::size_t first = 0;
    std::size_t second = 0;
};
EqualItems findEqualItems(const Node& sequence, Effort& effort);

} // namespace core
