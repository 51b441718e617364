// SPDX-License-Identifier: Apache-2.0
// What bytes a YAML text may not hold, found before anything is read.
#pragma once

#include "core/document/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct EncodingCheck {
    std::vector<Diagnostic> diagnostics;
    /// The text with an underscore for each forbidden byte; nothing when there is none.
    std::optional<std::string> readable;
    bool isUtf16 = false; ///< then nothing can be read at all
};

/// Invalid UTF-8, control characters and lone carriage returns; at most `limit` of them are told.
EncodingCheck checkYamlEncoding(std::string_view text, std::size_t limit);

} // namespace core
