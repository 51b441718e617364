// SPDX-License-Identifier: Apache-2.0
// Edits descriptions as an author might, or a hostile one: keywords, values, references, whole subtrees.
#pragma once

#include "tests/core/compat/diff_invariant.h"

#include <random>
#include <string>

namespace fuzz {

/// A few edits in the tree of one of the two; both in one input again, or nothing when there is no tree.
std::string editedPair(const test::TextPair& pair, std::mt19937_64& random);

} // namespace fuzz
