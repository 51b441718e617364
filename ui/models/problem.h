// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is wrong in a text: what a reading told of it, or a lint rule.
#pragma once

#include "core/document/source_text.h"

#include <QString>

#include <cstdint>
#include <string>

namespace ui {

enum class ProblemLevel : std::uint8_t { Error, Warning, Note };

struct Problem {
    std::string path = {};
    core::Position place = {};
    core::ByteRange range = {}; ///< of the text as it is now
    ProblemLevel level = ProblemLevel::Error;
    std::string code = {}; ///< of a diagnostic, or the rule
    std::string message = {};
    std::string why = {}; ///< why it matters
    std::string hint = {}; ///< what to do
    std::string contract = {}; ///< in which a rule found it; empty: it is about the text alone
    std::string key = {}; ///< tells a finding of a rule from others
    bool isFromBefore = false; ///< the baseline has it, too
    bool mayBeFixed = false;

    bool operator==(const Problem&) const = default;
};

/// ✗ ▲ ○
QString problemSign(ProblemLevel level);

} // namespace ui
