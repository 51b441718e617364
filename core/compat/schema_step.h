// SPDX-License-Identifier: Apache-2.0
// One step down into a schema: what it does to what is found below.
#pragma once

#include "core/compat/pairing.h"
#include "core/compat/schema_walk.h"
#include "core/compat/trail.h"

namespace core {

Trail intoSchema(const Trail& trail, const Shapes& owner, const ElementPair& pair, ElementKind kind);

} // namespace core
