// SPDX-License-Identifier: Apache-2.0
// A first look at a text: is it GraphQL SDL, what does it define, what does it need from other files?
#pragma once

#include "core/contract/facts.h"
#include "core/contract/word_list.h"

#include <string_view>

namespace core {

/// What every schema has, whether it defines it or leaves it to extensions.
inline constexpr WordList<4> GraphQlRoots {"schema", "Query", "Mutation", "Subscription"};

/// Facts without a language when the text is something else: prose, TypeScript, a document of queries only.
/// A text with a mistake is taken for GraphQL only when its name says so (`expected`); the facts tell the
/// mistake.
ContractFacts lookAtGraphQl(std::string_view bytes, bool expected);

} // namespace core
