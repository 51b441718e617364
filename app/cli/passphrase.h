// SPDX-License-Identifier: Apache-2.0
// Passphrases, from a file or typed without being seen.
#pragma once

#include "core/base/result.h"

#include <string>

namespace cli {

/// The first line of `file` ("-" is standard input); without one what is typed at the terminal. An Error
/// where there is no terminal to ask at.
core::Result<std::string> passphraseFrom(const std::string& file, const std::string& question);

} // namespace cli
