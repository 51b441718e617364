// SPDX-License-Identifier: Apache-2.0
// Bodies of multipart/form-data, as recorders write them down.
#pragma once

#include "core/impact/pact.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// One field for each part with a name; nothing when the media type names no boundary, or the body has none.
std::optional<std::vector<PactField>> parseMultipart(std::string_view body, std::string_view mediaType);

} // namespace core
