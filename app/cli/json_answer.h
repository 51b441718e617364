// SPDX-License-Identifier: Apache-2.0
// JSON on its way out.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <string>
#include <string_view>

namespace cli {

/// Writes it with a line end to where the answer goes.
core::Result<void> answerJson(const Arguments& arguments, const Console& console, std::string_view json);

/// The same JSON, with \u in place of the characters that could harm a terminal and JSON lets stand as they
/// are.
std::string jsonForTerminal(std::string_view json);

} // namespace cli
