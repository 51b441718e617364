// SPDX-License-Identifier: Apache-2.0
// From the command line to the window.
#pragma once

#include "core/base/result.h"

namespace cli {

/// Becomes the desktop program, with all words of the command line; comes back only to say why it could not.
core::Error becomeDesktop(char** words);

} // namespace cli
