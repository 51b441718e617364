// SPDX-License-Identifier: Apache-2.0
// Names in the sentences of lint findings.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// "`a`, `b` and 3 more"
std::string namesInWords(std::span<const std::string> names);
/// In one text that changes when one of them does.
std::string namesAsFacts(std::span<const std::string> names);
/// "1 property", "3 properties"
std::string countInWords(std::size_t count, std::string_view singular, std::string_view plural);

} // namespace core
