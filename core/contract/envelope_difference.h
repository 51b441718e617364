// SPDX-License-Identifier: Apache-2.0
// In which parts an error body is not what the envelope promises.
#pragma once

#include "core/contract/element.h"

#include <string>
#include <vector>

namespace core {

/// Parts by their names from the top: "error.code".
struct EnvelopeDifference {
    std::vector<std::string> lost; ///< promised, and not there
    std::vector<std::string> changed; ///< there, with values that were not promised
    std::vector<std::string> added; ///< beside them; no reason to leave it

    /// A client that knows the envelope alone understands the body.
    bool isEmpty() const { return lost.empty() && changed.empty(); }
};

/// Promised is what the envelope requires, or all of it where it requires nothing. A body of alternatives
/// follows when each of them does.
EnvelopeDifference differenceFrom(const Element& envelope, const Element& body);

} // namespace core
