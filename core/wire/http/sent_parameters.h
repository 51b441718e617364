// SPDX-License-Identifier: Apache-2.0
// The parameters of an operation as they are sent: in the path, the query, headers and cookies.
#pragma once

#include "core/contract/contract.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

struct SentParameters {
    std::vector<std::pair<std::string, std::string>> path = {}; ///< by the name in the template
    std::string query = {}; ///< "a=1&b=x"; empty: nothing is asked
    std::vector<std::string> headers = {}; ///< "Idempotency-Key: 42"
    std::string cookie = {}; ///< "a=1; b=x"
    std::vector<std::string> unknown = {}; ///< "query filter: no value could be made"
};

/// Those that must be sent, and those of which the author wrote an example.
SentParameters parametersOf(const Contract& contract, const Element& operation);
/// One header of a response: "Location: /orders/1"; what nobody can say goes to `unknown`, and the line is
/// empty.
std::string headerLine(const Contract& contract, const Element& header, std::vector<std::string>& unknown);

} // namespace core
