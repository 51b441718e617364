// SPDX-License-Identifier: Apache-2.0
// Witnesses for what is called Breaking: a payload that one side sends and the other refuses.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/judge.h"

#include <stop_token>

namespace core {

/// Gives each finding that a payload can prove its witness, or says why there is none; counts both.
void proveFindings(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options,
    const std::stop_token& stop);

} // namespace core
