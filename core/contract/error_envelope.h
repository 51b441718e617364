// SPDX-License-Identifier: Apache-2.0
// The one shape in which a contract tells of its errors: declared, or what most of its errors have.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/envelope_difference.h"
#include "core/contract/envelope_parts.h"
#include "core/contract/error_bodies.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// An error body that is not what the envelope promises.
struct DivergentBody {
    ResponseBody body;
    EnvelopeDifference difference;
};

struct ErrorEnvelope {
    const Element* schema = nullptr; ///< null: it is declared, and nothing of this contract refers to it
    std::string name; ///< "ErrorEnvelope"
    std::string file;
    std::string pointer;
    bool isDeclared = false; ///< else it is a proposal, to which nobody is held
    std::size_t followers = 0; ///< error bodies that are as it promises …
    std::size_t total = 0; ///< … of all
    std::vector<DivergentBody> divergent;
    EnvelopeParts parts;
    std::vector<std::string> codes; ///< the taxonomy, in its order; empty while the code is open
    /// Another shape that tells of errors, with a status of success: "ApiResponse (success, data, error)".
    std::string competingWrapper;
};

/// `declared` is "openapi/common.yaml#/components/schemas/ErrorEnvelope" or empty: then what more than half
/// of at least two error bodies have is proposed.
std::optional<ErrorEnvelope> findErrorEnvelope(const Contract& contract, std::string_view declared);

/// The shared schema that a declaration means; null where nothing of the contract refers to it.
const Element* declaredEnvelope(const Contract& contract, std::string_view declared);

struct CodeChanges {
    std::vector<std::string> added;
    std::vector<std::string> removed;
};
/// What happened to the taxonomy between two versions.
CodeChanges compareCodes(
    const std::optional<ErrorEnvelope>& before, const std::optional<ErrorEnvelope>& after);

} // namespace core
