// SPDX-License-Identifier: Apache-2.0
// What stands behind a backslash in a regular expression, where it means characters.
#pragma once

#include "core/base/result.h"
#include "core/wire/code_point_set.h"
#include "core/wire/pattern_cursor.h"

#include <optional>

namespace core {

/// Either one character, or a whole class like \d, which cannot be the end of a range.
struct PatternEscape {
    CodePointSet set;
    std::optional<std::uint32_t> code;
};

/// The cursor stands behind the backslash. An error's message is only what is wrong: "\k is a backreference".
Result<PatternEscape> readPatternEscape(PatternCursor& cursor);

CodePointSet digitCharacters();
CodePointSet wordCharacters();
CodePointSet spaceCharacters();
/// What a dot does not match.
CodePointSet lineEndCharacters();

} // namespace core
