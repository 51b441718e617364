// SPDX-License-Identifier: Apache-2.0
// What must be called alike, and what must not, among the definitions of GraphQL and Protocol Buffers.
#pragma once

#include "core/contract/symbols/reference_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A field of an interface is one of whatever implements it, and so is an argument of it: all of them, the
/// entry first. Of anything else it alone.
std::vector<Node> calledAlike(const ReferenceIndex& index, const Node& entry);

/// Why something must not be called so there; empty: it may.
std::string whyNotCalled(const ReferenceIndex& index, const Node& entry, std::string_view name);

} // namespace core
