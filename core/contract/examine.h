// SPDX-License-Identifier: Apache-2.0
// From the bytes of one file to the facts about it; pure, so that facts can be kept for equal bytes.
#pragma once

#include "core/contract/facts.h"

#include <string_view>

namespace core {

/// Whether the file is a contract by itself, and which. Of the path only the extension counts, as a hint.
ContractFacts examine(std::string_view path, std::string_view bytes);

/// Adds what a file refers to that is no contract by itself but belongs to one.
void examineFragment(ContractFacts& facts, std::string_view path, std::string_view bytes);

} // namespace core
