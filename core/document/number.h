// SPDX-License-Identifier: Apache-2.0
// The numbers of values, exactly, in the spellings of JSON and of YAML.
#pragma once

#include "core/base/decimal.h"
#include "core/document/tree.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

/// Nothing for what is no finite number, and for exponents nobody can reckon with.
std::optional<Decimal> decimalOf(std::string_view spelling);
/// Of a node that is a number; aliases looked through.
std::optional<Decimal> decimalOf(const Node& value);
/// A whole number that is not negative, 1.0 too; beyond 64 bits the largest there is.
std::optional<std::uint64_t> countOf(const Node& value);

} // namespace core
