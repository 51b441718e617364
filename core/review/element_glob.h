// SPDX-License-Identifier: Apache-2.0
// Globs over JSON pointers; private to this room.
#pragma once

#include "core/document/tree.h"

#include <string>
#include <string_view>

namespace core {

/// "/paths/~1payments/**": `*` stands for anything within a step, `**` for anything, the element
/// itself included.
bool coversElement(std::string_view glob, const std::string& pointer);
/// Whether it covers anything in a text.
bool matchesElement(std::string_view glob, const Node& root);

} // namespace core
