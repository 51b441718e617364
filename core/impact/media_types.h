// SPDX-License-Identifier: Apache-2.0
// Media types among each other: which of those offered is meant by one that was asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The place among `offered` of what `asked` (a media type, or the list of an Accept header) means: the very
/// same; else without parameters; else without what stands before "+" ("application/hal+json" is JSON); else
/// by a wildcard of the offer, then of the demand. What is asked for with more `q` comes first.
std::optional<std::size_t> findMediaType(std::string_view asked, const std::vector<std::string>& offered);

/// "application/json" of "Application/JSON; charset=utf-8".
std::string bareMediaType(std::string_view mediaType);

} // namespace core
