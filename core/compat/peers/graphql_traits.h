// SPDX-License-Identifier: Apache-2.0
// What both peers of GraphQL ask of the elements of a change.
#pragma once

#include "core/contract/element.h"

#include <string>
#include <string_view>

namespace core::peers {

/// "type", "input" …; empty for what is no named type.
std::string_view kindOf(const Element* type);
/// The type a field or enum value is in.
bool isInInput(const Element& element);
bool isOfDirective(const Element& argument);
bool isRequired(const Element& element);
bool isNonNull(const Element& element);
bool hasDefault(const Element& element);
/// Those that every server knows, and that peers say nothing of.
bool isSpecified(std::string_view directive);
/// `@deprecated` without a reason has this one, and peers take it for none.
bool hasReason(const Element* element);
std::string joined(const std::string& path, std::string_view name);

} // namespace core::peers
