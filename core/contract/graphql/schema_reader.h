// SPDX-License-Identifier: Apache-2.0
// A GraphQL schema, of one file or of many, as the element tree of a contract.
//
//     Contract > RootType, Type, DirectiveDefinition, AppliedDirective
//     Type > Interface, UnionMember, EnumValue, Field, AppliedDirective      extensions in with what they
//     extend Field, DirectiveDefinition > Argument, AppliedDirective AppliedDirective > AppliedArgument
//
// `@deprecated` is a facet of what it stands at, as in every language.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element_arena.h"

#include <stop_token>

namespace core::graphql {

/// Fills a contract whose documents and arena are set.
void readContract(Contract& contract, ElementArena& arena, const std::stop_token& stop);

} // namespace core::graphql
