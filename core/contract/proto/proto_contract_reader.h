// SPDX-License-Identifier: Apache-2.0
// The files of a proto contract as one tree of elements: files, messages and enums by their full names,
// services with their methods, extensions.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element_arena.h"

#include <stop_token>
#include <string>

namespace core::proto {

/// Fills the contract from its documents: root, counts, version, title, gaps. Files are called without the
/// folder.
void readContract(
    Contract& contract, ElementArena& arena, const std::string& folder, const std::stop_token& stop);

} // namespace core::proto
