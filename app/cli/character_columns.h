// SPDX-License-Identifier: Apache-2.0
// From columns in bytes to columns in characters, quickly even where a whole contract stands on one line.
#pragma once

#include "core/document/source_text.h"

#include <map>
#include <vector>

namespace cli {

class CharacterColumns {
public:
    /// How many characters stand before the place on its line; bytes when the text is not at hand.
    std::uint32_t column(const core::SourceText* text, core::Position place);

private:
    /// The characters before each stride of bytes of a line.
    using Marks = std::vector<std::uint32_t>;
    const Marks& marksOf(const core::SourceText& text, std::uint32_t line);

    std::map<std::pair<const core::SourceText*, std::uint32_t>, Marks> m_longLines;
};

} // namespace cli
