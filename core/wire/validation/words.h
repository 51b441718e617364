// SPDX-License-Identifier: Apache-2.0
// Values as the sentences about them name them.
#pragma once

#include "core/wire/validation/instance.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// "a string", "an object"
std::string_view kindInWords(NodeKind kind);
/// "`pending`", "`12`", "an object"; long ones are cut.
std::string shown(const Node& value);
std::string shown(const Instance& instance);
std::string shownText(std::string_view text);
/// "1 item", "3 items"
std::string countedThings(std::size_t count, std::string_view singular, std::string_view plural);
/// "`a`, `b` and 12 more"
std::string shownList(std::span<const Node> values);

} // namespace core
