// SPDX-License-Identifier: Apache-2.0
// Types as they are printed: "[Line!]!".
#pragma once

#include <string_view>

namespace core::graphql {

/// "Line" of "[Line!]!".
std::string_view namedType(std::string_view type);
/// Int, Float, String, Boolean and ID, which every schema has.
bool isBuiltInScalar(std::string_view name);
/// "[Line]" of "[Line]!".
std::string_view nullableType(std::string_view type);
/// Null is no value of it.
bool isNonNull(std::string_view type);

} // namespace core::graphql
