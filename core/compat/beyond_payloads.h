// SPDX-License-Identifier: Apache-2.0
// What breaks without any payload that could show it: the only place where that is said.
#pragma once

#include "core/compat/change.h"

#include <string_view>

namespace core {

/// In words, one of a few; empty where a payload can show it, and a witness is looked for.
std::string_view whyBeyondPayloads(const Change& change, const Site& site);

/// Of a language in which an operation is refused before any value travels.
inline constexpr std::string_view BeyondPayloadsOfNamedTypes =
    "an operation is held against the schema before any value is looked at";

} // namespace core
