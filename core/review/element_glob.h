// SPDX-License-Identifier: Apache-2.0
// Whether a glob over JSON pointers means anything in a text; private to this room.
#pragma once

#include "core/document/tree.h"

#include <string_view>

namespace core {

/// "/paths/~1payments/**": `*` stands for anything within a step, `**` for anything, the element
/// itself included.
bool matchesElement(std::string_view glob, const Node& root);

} // namespace core
