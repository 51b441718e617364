// SPDX-License-Identifier: Apache-2.0
// A regular expression as instructions, run on all its ways at once: the time is text times program, always.
#pragma once

#include "core/base/result.h"
#include "core/wire/pattern_syntax.h"

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

enum class PatternOperation : std::uint8_t {
    Character, ///< reads one character of the set `first`
    Counted, ///< reads characters of the set `first`, as many as the counter `second` allows
    Split, ///< goes on at `first` and at `second`
    Jump, ///< goes on at `first`
    Begin,
    End,
    Boundary,
    NoBoundary,
    Match,
};

struct PatternInstruction {
    PatternOperation operation = PatternOperation::Match;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// How often one character may stand in a row: kept apart, so that `.{1,4000}` is one instruction.
struct PatternCounter {
    std::uint32_t least = 0;
    std::uint32_t most = EndlessRepeat;
};

class PatternProgram {
public:
    /// Unsupported when counts make it too large.
    static Result<PatternProgram> compile(const PatternSyntax& syntax);

    /// Whether any part of the text matches.
    bool matches(std::string_view utf8) const;

private:
    class Run;

    struct Set {
        std::bitset<128> ascii;
        CodePointSet all;
    };

    bool contains(std::uint32_t set, std::uint32_t code) const
    {
        return code < 128 ? m_sets[set].ascii[code] : m_sets[set].all.contains(code);
    }

    std::vector<PatternInstruction> m_instructions;
    std::vector<PatternCounter> m_counters;
    std::vector<Set> m_sets;
};

} // namespace core
