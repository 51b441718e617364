// SPDX-License-Identifier: Apache-2.0
// What breaks without any payload that could show it: the only place where that is said.
#pragma once

#include "core/compat/change.h"

#include <string_view>

namespace core {

/// In words, one of a few; empty where a payload can show it, and a witness is looked for.
std::string_view whyBeyondPayloads(const Change& change, const Site& site);

} // namespace core
