// SPDX-License-Identifier: Apache-2.0
// JSON (RFC 8259) into a tree with the exact place of every key and value.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <stop_token>

namespace core {

/// Fills the builder's empty tree from its source: strictly where the text is JSON, else with whatever can be
/// read and a Diagnostic for each fault. A stopped reading leaves the tree empty and says so.
void readJson(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop = {});

enum class StrictJsonEnd : std::uint8_t {
    Accepted,
    Refused,
    TooDeep,
    NumberTooLarge, ///< perhaps the only fault: JSON allows numbers that no double can hold
    Stopped,
};

struct StrictJson {
    StrictJsonEnd end = StrictJsonEnd::Refused;
    std::uint32_t offset = 0; ///< where the reading ended
};

/// The strict way alone: nlohmann's verdict, and a tree that is worth keeping only when the text is accepted.
StrictJson readStrictJson(TreeBuilder& builder, std::uint32_t depth, const std::stop_token& stop = {});

} // namespace core
