// SPDX-License-Identifier: Apache-2.0
// The first lines of a request: what is called, at whom, and by whom.
#pragma once

#include "core/contract/contract.h"

#include <string>
#include <vector>

namespace core {

struct RequestHead {
    std::vector<std::string> lines = {}; ///< "POST /v2/orders HTTP/1.1", "Host: checkout.example"
    std::vector<std::string> unknown = {};
};

/// To the first server, in the first way that lets callers in; secrets stand as ‹their names›.
RequestHead requestHead(const Contract& contract, const Element& operation);

} // namespace core
