// SPDX-License-Identifier: Apache-2.0
// Headers that HTTP itself gives a meaning: no contract needs to declare them.
#pragma once

#include <string_view>

namespace core {

/// `name` in lower case.
bool isStandardRequestHeader(std::string_view name);
bool isStandardResponseHeader(std::string_view name);

} // namespace core
