// SPDX-License-Identifier: Apache-2.0
// What of an error envelope is the code, the message, the map of fields and the trace id, by common names.
#pragma once

#include "core/contract/element.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct EnvelopeParts {
    std::string prefix; ///< "error." where all of it stands in one object of the envelope; else empty
    const Element* code = nullptr; ///< null where there is none
    const Element* message = nullptr;
    const Element* fields = nullptr; ///< what is wrong with which field of the request
    const Element* trace = nullptr;
};

EnvelopeParts partsOf(const Element& envelope);

/// The closed set of error codes, as written; empty where the code is open or missing.
std::vector<std::string> codesOf(const EnvelopeParts& parts);

} // namespace core
