// SPDX-License-Identifier: Apache-2.0
// Where the definitions of GraphQL and Protocol Buffers say what they are called.
#pragma once

#include "core/document/document.h"

namespace core {

/// Of a type, a directive, a field, an argument, a value and what else is defined; empty of everything that
/// has no name of its own, among it what only extends another definition.
ByteRange definedName(Syntax syntax, const Node& entry);

/// The definition whose name is the text of a node; invalid where none is.
Node definitionNamedAt(Syntax syntax, const Node& node);

/// Whether it is a definition, or extends one.
bool isDeclaration(Syntax syntax, const Node& entry);

} // namespace core
