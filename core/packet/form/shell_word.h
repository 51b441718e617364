// SPDX-License-Identifier: Apache-2.0
// Texts in commands that people paste into a shell.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// In quotes: one word for a POSIX shell, whatever it holds.
std::string shellWord(std::string_view text);

} // namespace core
