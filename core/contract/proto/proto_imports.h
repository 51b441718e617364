// SPDX-License-Identifier: Apache-2.0
// What a file of Protocol Buffers imports, and where that may be.
#pragma once

#include "core/document/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::proto {

/// As written, in the order of the text.
std::vector<std::string> importsOf(const Tree& tree);
/// Imports are written from a root that no file names: below every folder above the importing file, the
/// nearest first. None for what would lead out of the root.
std::vector<std::string> importCandidates(std::string_view from, std::string_view import);

} // namespace core::proto
