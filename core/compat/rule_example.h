// SPDX-License-Identifier: Apache-2.0
// A rule's example put to the proof: what the engine says of its two documents.
#pragma once

#include "core/compat/judge.h"

namespace core {

/// Fails where the rule has no example.
Result<Judgement> judgeExample(const Rule& rule, Profile profile);
/// Of each version against itself, which must give nothing.
Result<Judgement> judgeUnchangedExample(const Rule& rule, Side side);

} // namespace core
