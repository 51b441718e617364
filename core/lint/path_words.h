// SPDX-License-Identifier: Apache-2.0
// The segments of a path as people read them: words, and whether the first of them is an action.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The fixed segments of a path template, without variables: "/users/{id}/getData" has "users", "getData".
std::vector<std::string_view> fixedSegments(std::string_view pathTemplate);

/// In lower case, cut at '-', '_', '.' and where capitals begin: "getHTTPLog" has "get", "http", "log".
std::vector<std::string> wordsOfName(std::string_view name);

/// The action that a segment names where it should name a thing; empty where it does not, or may not.
std::string actionOf(std::string_view segment);

/// "v1", "v2.1", "v1beta2", "2024-06-01"
bool isVersionSegment(std::string_view segment);

} // namespace core
