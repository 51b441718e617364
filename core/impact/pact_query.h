// SPDX-License-Identifier: Apache-2.0
// Query strings, as pacts of versions 1 and 2 record them and as paths may carry them.
#pragma once

#include "core/impact/pact.h"

#include <string_view>
#include <vector>

namespace core {

/// "a=1&b=two+words": one field for each value, decoded; a name without "=" has an empty value.
std::vector<PactField> parseQuery(std::string_view query);

} // namespace core
