// SPDX-License-Identifier: Apache-2.0
// Which operation of a contract a recorded request goes to.
#pragma once

#include "core/contract/contract.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Route {
    const Element* operation = nullptr; ///< as it stands in the contract
    std::string label; ///< "GET /orders/{id}"
    std::vector<std::string> arguments; ///< what stands for the parameters of the path, by position; decoded
};

class OperationRoutes {
public:
    explicit OperationRoutes(const Contract& contract);

    /// All that fit, those with the most written out in their path first. The base paths of the servers may
    /// stand before a path or, since OpenAPI 3 names whole servers, be left out. What is not found as it is
    /// written is looked for decoded.
    std::vector<Route> find(std::string_view method, std::string_view path) const;

private:
    struct Entry {
        const Element* operation;
        std::string_view pathTemplate;
        std::vector<std::string> bases;
    };

    std::vector<Route> findWritten(std::string_view method, std::string_view path) const;

    std::vector<Entry> m_entries;
};

} // namespace core
