// SPDX-License-Identifier: Apache-2.0
// `x-interaction`: what a user sees while, after and instead of an answer; a contract of its own.
#pragma once

#include "core/contract/contract.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct InteractionState {
    std::string operation; ///< "POST /orders"
    std::string name; ///< "retry", "status.pending", "error.PAYMENT_DECLINED"
    std::string text;
    std::vector<std::string> values; ///< of the wire that it names: "pending"
    std::string file;
    Position at;
};

std::vector<InteractionState> readInteractions(const Contract& contract);

/// The first state of the operation that names the value; null when none does.
const InteractionState* findStateNaming(
    std::span<const InteractionState> states, std::string_view operation, std::string_view value);

struct InteractionChange {
    std::string operation; ///< as the newer side has it
    std::string name;
    std::string before; ///< empty: not there
    std::string after;
    std::string file; ///< of the newer side that has it
    Position at;
};

/// Null: the contract is not there on that side.
std::vector<InteractionChange> compareInteractions(const Contract* before, const Contract* after);

} // namespace core
