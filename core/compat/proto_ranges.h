// SPDX-License-Identifier: Apache-2.0
// Whether numbers are still reserved, or still open to extensions.
#pragma once

#include "core/contract/element.h"

namespace core {

/// `numbers` is a range, or one number: whether ranges of this kind in the type hold all of them together.
bool coversRange(const Element& type, ElementKind ranges, const Element& numbers);
/// Whether they hold at least one of them.
bool touchesRange(const Element& type, ElementKind ranges, const Element& numbers);

} // namespace core
