// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an object beside its prose, as people read it and not as JSON spells it.
#pragma once

#include "core/contract/facet.h"

#include <string>

namespace ui {

/// Several values are a line each, and what a value holds stands below it, further in. `words` say what needs
/// no such spelling: numbers, flags, types.
std::string factText(const core::FacetValue* value, const std::string& words);

} // namespace ui
