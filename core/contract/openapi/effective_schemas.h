// SPDX-License-Identifier: Apache-2.0
// The effective form of every schema: references followed, allOf merged, a wrapped null taken in.
#pragma once

#include "core/contract/openapi/reading.h"

namespace core::openapi {

/// Sets `shape` of all elements that are more than what they say themselves. References that lead to
/// themselves are told as unresolved.
void settleShapes(Reading& reading);

} // namespace core::openapi
