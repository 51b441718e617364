// SPDX-License-Identifier: Apache-2.0
// What a GraphQL text in quotes means, and how a meaning is written.
#pragma once

#include "core/document/tree_builder.h"

#include <string>
#include <string_view>

namespace core::graphql {

/// Of a text between quotes, `range` with its quotes: its escapes resolved, or the source itself where there
/// are none. What is no escape is told and stays as it is written. `buffer` holds the text as long as needed.
std::string_view stringValue(TreeBuilder& builder, ByteRange range, std::string& buffer);

/// Of a text between three quotes: without the indentation that all its lines share, and without the blank
/// lines around it. Unterminated ones end with the text.
std::string_view blockStringValue(std::string_view raw, std::string& buffer);

/// The same meaning between quotes, on one line.
std::string writeString(std::string_view value);
/// The same meaning between three quotes, its lines behind `indent`.
std::string writeBlockString(std::string_view value, std::string_view indent);

} // namespace core::graphql
