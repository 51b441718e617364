// SPDX-License-Identifier: Apache-2.0
// What keeps a check from a clear answer: it counts until a valid packet acknowledges it by its name.
#pragma once

#include <cstdint>
#include <string>

namespace core {

enum class OpenPointKind : std::uint8_t {
    Contract, ///< something of a contract was not read, not understood or not judged
    Unread, ///< a file that could be a contract, or a part of the policy
    Policy, ///< the candidate weakens the policy it is reviewed by
};

struct OpenPoint {
    OpenPointKind kind = OpenPointKind::Unread;
    /// What is acknowledged, in the very words: "openapi/shop.yaml:12 (0a1b2c3d4e5f): $ref: x.yaml: not
    /// there", with the beginning of the blob's id, so that it is said of these bytes alone.
    std::string name;
    std::string contract = {}; ///< its id; of kind Contract only
    std::string packet = {}; ///< the valid one that acknowledges it; empty: none

    bool operator==(const OpenPoint&) const = default;
};

} // namespace core
