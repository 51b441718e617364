// SPDX-License-Identifier: Apache-2.0
// What the change of a regular expression does, found by trying: texts of the one are held against the other.
#pragma once

#include "core/compat/change.h"

#include <string>
#include <string_view>

namespace core {

struct PatternEffect {
    Effect effect = Effect::None;
    std::string reason = {}; ///< why an Unknown is unknown
};

/// An empty pattern, and one that matches everything, stands for none.
PatternEffect patternEffect(std::string_view before, std::string_view after);

} // namespace core
