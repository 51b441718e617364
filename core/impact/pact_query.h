// SPDX-License-Identifier: Apache-2.0
// Query strings, as pacts of versions 1 and 2 record them and as paths may carry them.
#pragma once

#include "core/impact/pact.h"

#include <string_view>
#include <vector>

namespace core {

/// Nobody sends more; whoever asks must own up to a longer one.
inline constexpr std::size_t MostQueryFields = 1'000;

/// "a=1&b=two+words": one field for each value, decoded; a name without "=" has an empty value. Ends behind
/// one more than the most.
std::vector<PactField> parseQuery(std::string_view query);

} // namespace core
