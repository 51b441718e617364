// SPDX-License-Identifier: Apache-2.0
// Whether the items of an array are all different, without comparing each with each.
#pragma once

#include "core/document/tree.h"
#include "core/wire/validation/effort.h"
#include "core/wire/validation/validity.h"

#include <cstddef>

namespace core {

/// The positions of the first two that are equal; Unknown when it was too much to tell.
struct EqualItems {
    Validity areUnique = Validity::Valid;
    std::size_t first = 0;
    std::size_t second = 0;
};

EqualItems findEqualItems(const Node& sequence, Effort& effort);

} // namespace core
