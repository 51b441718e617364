// SPDX-License-Identifier: Apache-2.0
// What breaks without any payload that could show it: the only place where that is said.
#pragma once

#include "core/compat/change.h"
#include "core/contract/language.h"

#include <string_view>

namespace core {

/// In words, one of a few; empty where a payload can show it, and a witness is looked for.
std::string_view whyBeyondPayloads(const Change& change, const Site& site);

/// Of a language whose changes no single value in JSON can show; empty of any other.
constexpr std::string_view beyondPayloadsOf(Language language)
{
    if (language == Language::GraphQl)
        return "an operation is held against the schema before any value is looked at";
    return language == Language::Proto ? "the same bytes are read by both, as different things" : "";
}

} // namespace core
