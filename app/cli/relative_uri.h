// SPDX-License-Identifier: Apache-2.0
// A path as a URI reference, whatever bytes it has.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// "openapi/my%20api.yaml"; of an absolute path "file:///…".
std::string relativeUri(std::string_view path);

} // namespace cli
