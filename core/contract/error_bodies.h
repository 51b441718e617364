// SPDX-License-Identifier: Apache-2.0
// The bodies in which a service tells of errors, and those in which it tells of success.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element.h"

#include <string_view>
#include <vector>

namespace core {

/// A JSON body of one response of one operation; a shared response gives one for each operation.
struct ResponseBody {
    const Element* operation = nullptr;
    const Element* response = nullptr; ///< as the operation names it, by its status
    const Element* mediaType = nullptr; ///< its content
    const Element* schema = nullptr;
};

/// "application/json", "application/problem+json"
bool isJson(std::string_view mediaType);
/// 4XX, 5XX, and `default` beside a code of success.
bool isErrorResponse(const Element& response);

/// Those that a schema describes, of what consumers call: paths, not webhooks or callbacks.
std::vector<ResponseBody> errorBodies(const Contract& contract);
std::vector<ResponseBody> successBodies(const Contract& contract);

} // namespace core
