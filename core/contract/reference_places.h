// SPDX-License-Identifier: Apache-2.0
// The places of a text that refer to another one.
#pragma once

#include "core/document/tree.h"

#include <functional>

namespace core {

/// In the order of the text: the value of each `$ref` and its like, and of each entry of a discriminator's
/// mapping that is a reference. What stands in an example, or is a property of that name, is none.
void visitReferences(const Node& root, const std::function<void(const Node& reference)>& visit);

} // namespace core
