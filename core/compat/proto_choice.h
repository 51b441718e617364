// SPDX-License-Identifier: Apache-2.0
// The oneofs of Protocol Buffers: of the fields in one only one can be set.
#pragma once

#include "core/contract/element.h"

namespace core {

/// Whether a field shares its oneof with the same fields on both sides, of those that both have: what is not
/// there is not sent. The name of a oneof is neither in bytes nor in JSON.
bool hasSameChoice(const Element& before, const Element& after);

} // namespace core
