// SPDX-License-Identifier: Apache-2.0
// Regular expressions of ECMA-262, as its mode `u` reads them; where that mode refuses what everybody writes
// (`\-`, a brace that is no quantifier), the character is meant.
#pragma once

#include "core/base/result.h"
#include "core/wire/pattern_syntax.h"

#include <string_view>

namespace core {

/// BadInput where the text is no regular expression, Unsupported where it is one that we do not evaluate.
Result<PatternSyntax> parsePattern(std::string_view text);

} // namespace core
