// SPDX-License-Identifier: Apache-2.0
// The ignore and severity files of oasdiff, read so that nobody has to write theirs again.
#pragma once

#include "core/base/result.h"
#include "core/compat/suppression.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ImportedIgnores {
    std::vector<Suppression> suppressions;
    std::vector<std::string> warnings; ///< "ignore.txt:3: …": lines that hide nothing, to be shown
};

/// Either kind of file, by what its lines look like: "GET /path words of the message" in any text, or
/// "check-id level". Fails on a line of a severity file that oasdiff refuses itself.
Result<ImportedIgnores> importIgnores(std::string_view text, std::string_view name);

} // namespace core
