// SPDX-License-Identifier: Apache-2.0
// A tree of graphql_keys.h as GraphQL: what is printed reads again to the same tree.
#pragma once

#include "core/document/tree.h"

#include <string>

namespace core::graphql {

/// A whole text, definitions with a blank line between them. Comments and the layout of the source are not
/// in the tree.
std::string printGraphQl(const Node& root);
/// `[1, RED, {a: "x"}]`.
std::string printValue(const Node& value);

} // namespace core::graphql
