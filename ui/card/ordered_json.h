// SPDX-License-Identifier: GPL-3.0-or-later
// Two JSON values made to be seen side by side.
#pragma once

#include "core/document/document.h"

#include <string>

namespace ui {

/// `json` on lines of its own. The order of keys means nothing: those that both have stand as they stand in
/// `other`.
std::string orderedLike(const core::Document& json, const core::Document& other);

} // namespace ui
