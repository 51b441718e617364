// SPDX-License-Identifier: Apache-2.0
// Error bodies that leave the one envelope: one finding each, in place of all that happens inside of them.
#pragma once

#include "core/compat/judge.h"

#include <string_view>

namespace core {

inline constexpr std::string_view EnvelopeLeftRule = "error-envelope-left";

/// Only where an envelope is declared, and the body was as the baseline's promises. Each finding stands for a
/// body, names one of the changes inside as its own, and lists every operation that answers with it.
void foldDepartures(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options);

} // namespace core
