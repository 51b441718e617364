// SPDX-License-Identifier: Apache-2.0
// Several files written in one text.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace test {

/// A line "@@ path" begins each file; what stands before the first is "openapi.yaml".
std::map<std::string, std::string> filesIn(std::string_view text);

} // namespace test
