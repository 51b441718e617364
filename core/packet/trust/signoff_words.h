// SPDX-License-Identifier: Apache-2.0
// The state of a sign-off as a sentence: what happened to what, and what to do; private to this room.
#pragma once

#include "core/packet/trust/signoff_weighing.h"

#include <string>

namespace core {

std::string signoffWords(const VerifiedSignoff& signoff, const WeighingContext& context);

} // namespace core
