// SPDX-License-Identifier: Apache-2.0
// JSON without line ends, laid out so that people can read and compare it: only blanks between its tokens
// differ, nothing is written anew.
#pragma once

#include "core/document/source_text.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace core {

struct LaidOutJson {
    std::shared_ptr<const SourceText> text; ///< under the name of its source
    std::vector<std::uint32_t> sourceOfLine; ///< by line: where its first character stands in the source

    /// The line that shows this byte of the source.
    std::uint32_t lineOf(std::uint32_t sourceOffset) const;
};

/// Whether a JSON text has lines too long to be read.
bool isDenseJson(const SourceText& source);

/// Of broken JSON, too: nothing of it is lost.
LaidOutJson layOutJson(const SourceText& source);

} // namespace core
