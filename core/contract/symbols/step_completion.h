// SPDX-License-Identifier: Apache-2.0
// What may be written in Given/When/Then: its keywords, and the words of the operation it is about.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/completion.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core {

/// Beside an operation of the contract; nothing outside of `x-acceptance`.
std::optional<Completion> acceptanceCompletionAt(
    const Contract& contract, std::string_view path, const Document& text, std::uint32_t offset);
/// In a .feature file, about the operations of these contracts.
Completion featureCompletionAt(
    std::span<const Contract* const> contracts, const SourceText& text, std::uint32_t offset);

} // namespace core
