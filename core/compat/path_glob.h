// SPDX-License-Identifier: Apache-2.0
// Globs over the paths of findings: "POST /orders > request body > **".
#pragma once

#include <string_view>

namespace core {

/// `*` stands for anything within one step, between slashes and " > "; `**` for anything.
bool matchesPathGlob(std::string_view glob, std::string_view path);

} // namespace core
