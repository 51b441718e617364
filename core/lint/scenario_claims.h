// SPDX-License-Identifier: Apache-2.0
// What the Then of a scenario says of the contract, as far as we are sure of it.
#pragma once

#include "core/contract/criteria.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

enum class ClaimKind : std::uint8_t {
    Status, ///< a response with one of these codes or ranges
    Value, ///< the field has one of these values
    Field, ///< the response has this field
    Literal, ///< something in the response is called so: a value or a field
};

struct Claim {
    ClaimKind kind = ClaimKind::Status;
    std::vector<std::string> alternatives; ///< "202", "4XX"; "paid"; "redirect_url"
    std::string field = {}; ///< of a Value: the word before it
    bool isOfAnswer = false; ///< its sentence says that it is about the response
    Position at = {};
};

/// "from "pending" to "paid""
struct MoveClaim {
    std::string from; ///< may be empty
    std::string to;
    Position at;
};

struct ScenarioClaims {
    std::vector<Claim> claims;
    std::optional<MoveClaim> move;

    bool hasStatus() const;
    /// Codes and ranges, each once.
    std::vector<std::string> statuses() const;
};

ScenarioClaims claimsOf(const Scenario& scenario);

/// Names that its Given and When use: what is sent may come back.
std::vector<std::string> givenNames(const Scenario& scenario);

} // namespace core
