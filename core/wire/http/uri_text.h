// SPDX-License-Identifier: Apache-2.0
// Text as it may stand in a URI.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// Everything but letters, digits and "-._~" as percent signs.
std::string percentEncoded(std::string_view text);

} // namespace core
