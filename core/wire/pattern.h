// SPDX-License-Identifier: Apache-2.0
// `pattern` of JSON Schema: a regular expression of ECMA-262 that some part of a text must match.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a sample text should be; lengths in code points, both ends allowed.
struct PatternWish {
    bool matching = true; ///< or just not
    std::size_t minLength = 0;
    std::size_t maxLength = std::numeric_limits<std::size_t>::max();
    std::uint64_t seed = 0; ///< another one gives another text, where there is one
};

/// Immutable and cheap to copy.
class Pattern {
public:
    /// Fails with BadInput for what is no regular expression, and with Unsupported, saying what it was, for
    /// lookaround, backreferences, unknown properties and counts beyond our limits.
    static Result<Pattern> parse(std::string_view text);

    /// Case counts, `^` and `$` are the ends of the whole text. Takes time in proportion to its length.
    bool matches(std::string_view utf8) const;
    /// A short text; none when we found none, which does not mean that there is none.
    std::optional<std::string> sample(const PatternWish& wish = {}) const;

private:
    struct Parts;
    explicit Pattern(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace core
