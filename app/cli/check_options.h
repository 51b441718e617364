// SPDX-License-Identifier: Apache-2.0
// What every verb that looks at a whole repository asks of it.
#pragma once

#include "app/cli/arguments.h"
#include "core/review/check.h"

namespace cli {

/// The revisions that were named; whatever else, as `check` has it by itself.
core::CheckOptions checkOptionsFrom(const Arguments& arguments);

} // namespace cli
