// SPDX-License-Identifier: Apache-2.0
// GraphQL, its type system and its operations, into a tree with the exact place of everything: see
// graphql_keys.h for its form.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <stop_token>

namespace core::graphql {

/// Fills the builder's empty tree from its source. After a fault it goes on at the next line that can be
/// understood, so that several are told and everything around them is read.
void readGraphQl(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop = {});

} // namespace core::graphql
