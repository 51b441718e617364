// SPDX-License-Identifier: Apache-2.0
// What may be written in GraphQL and Protocol Buffers where the cursor stands: names that are wanted there,
// and never one that would be wrong.
#pragma once

#include "core/contract/symbols/completion.h"

#include <cstdint>
#include <string_view>

namespace core::graphql {

/// As the contract was read last; the text may be newer, and broken.
Completion completionAt(const Contract& contract, const Document& text, std::uint32_t offset);

} // namespace core::graphql

namespace core::proto {

Completion completionAt(
    const Contract& contract, std::string_view path, const Document& text, std::uint32_t offset);

} // namespace core::proto
