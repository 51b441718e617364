// SPDX-License-Identifier: Apache-2.0
// What a `format` says about the values on the wire, for those whose meaning is known.
#pragma once

#include "core/compat/change.h"

#include <string_view>

namespace core {

/// An empty name stands for no format. Formats of other tools' making are Unknown, hints of no effect None.
Effect formatEffect(std::string_view before, std::string_view after);

} // namespace core
