// SPDX-License-Identifier: Apache-2.0
// The law: what an effect on the values of a wire means for those who send and those who receive.
#pragma once

#include "core/compat/change.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class Severity : std::uint8_t { Docs, Safe, Risky, Breaking };

/// "breaking", as machines read it.
std::string_view severityName(Severity severity);

/// The square of effect and direction alone; for Both the worse of the two.
Severity severityOf(Effect effect, Flow flow);

} // namespace core
