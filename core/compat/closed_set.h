// SPDX-License-Identifier: Apache-2.0
// Enumerations, compared as whole sets: where the law alone would not do. Losing one value and gaining
// another is incomparable, which it calls Breaking both ways.
#pragma once

#include "core/compat/judged_case.h"

#include <optional>

namespace core {

struct SetVerdict {
    Severity severity = Severity::Docs;
    std::optional<Severity> source = {};
};

/// Nothing where the law decides.
std::optional<SetVerdict> judgeClosedSet(const JudgedCase& judged);

/// Whether the baseline told its receivers to expect values it does not list: `x-extensible-enum`,
/// `x-enum-open`, or `anyOf` with a plain string.
bool wasOpenSet(const Subject& subject);

} // namespace core
