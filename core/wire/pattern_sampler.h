// SPDX-License-Identifier: Apache-2.0
// Texts that match a regular expression, or just do not.
#pragma once

#include "core/wire/pattern.h"
#include "core/wire/pattern_syntax.h"

#include <functional>
#include <optional>
#include <string>

namespace core {

/// `accepts` has the last word on every text: whether it is as wished but for its length.
std::optional<std::string> samplePattern(const PatternSyntax& syntax, const PatternWish& wish,
    const std::function<bool(const std::string& text)>& accepts);

} // namespace core
