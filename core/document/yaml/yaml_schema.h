// SPDX-License-Identifier: Apache-2.0
// What a plain YAML scalar means: the core schema of YAML 1.2, and nothing of YAML 1.1.
#pragma once

#include "core/document/tree.h"

#include <string_view>

namespace core {

/// `on`, `yes`, `1_000`, dates and `012` are strings; `0o7` and `0x1F` are integers.
NodeKind plainKind(std::string_view text);
/// Digits behind a leading zero: a string here, an octal or decimal number elsewhere.
bool looksLikeOldOctal(std::string_view text);

} // namespace core
