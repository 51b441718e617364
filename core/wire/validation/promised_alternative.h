// SPDX-License-Identifier: Apache-2.0
// What a reader may count on where a value is one of several: the alternative that promises most of it.
#pragma once

#include "core/wire/validation/branches.h"

#include <vector>

namespace core {

/// For `oneOf` as for `anyOf`: a reader leaves out what would tell alternatives apart, so that several may
/// fit; what is read must come from one of them all the same.
MadeAssertion makePromisedAlternative(const Node& keyword, std::vector<SchemaBranch> branches);

} // namespace core
