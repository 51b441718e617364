// SPDX-License-Identifier: Apache-2.0
// How a reference from one text to a place in another is written.
#pragma once

#include "core/document/tree.h"

#include <string>
#include <string_view>

namespace core {

/// A step of a pointer, as a URI and any quotes can hold it.
std::string writtenStep(std::string_view name);
/// "#/components/schemas/Order", "../schemas/order.yaml#/Order", "order.yaml": whole texts have no fragment.
std::string writtenReference(std::string_view fromFile, std::string_view toFile, const Node& target);

} // namespace core
