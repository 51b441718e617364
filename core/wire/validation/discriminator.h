// SPDX-License-Identifier: Apache-2.0
// OpenAPI's `discriminator`: the value of one property says which alternative is meant.
#pragma once

#include "core/wire/validation/branches.h"

#include <vector>

namespace core {

/// The alternative that is meant and no other, or else all of them; just these where the schema has no
/// discriminator.
MadeAssertion makeDiscriminated(const Node& keyword, std::vector<SchemaBranch> branches,
    MadeAssertion alternatives, const KeywordSource& source);

} // namespace core
