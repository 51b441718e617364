// SPDX-License-Identifier: Apache-2.0
// Enumerations and type lists, compared as whole sets.
#pragma once

#include "core/compat/judged_case.h"

#include <optional>

namespace core {

struct SetVerdict {
    Severity severity = Severity::Docs;
    std::optional<Severity> source = {};
};

/// Nothing when the change is about no closed set, or when only the law can tell.
std::optional<SetVerdict> judgeClosedSet(const JudgedCase& judged);

/// Whether the baseline told its receivers to expect values it does not list: `x-extensible-enum`,
/// `x-enum-open`, or `anyOf` with a plain string.
bool wasOpenSet(const Subject& subject);

} // namespace core
