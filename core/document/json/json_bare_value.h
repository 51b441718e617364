// SPDX-License-Identifier: Apache-2.0
// What a text without quotes means where JSON expects a value, and why JSON refuses it.
#pragma once

#include "core/document/tree.h"

#include <string_view>

namespace core {

struct JsonBareValue {
    NodeKind kind = NodeKind::String;
    std::string_view code = {}; ///< of the diagnostic; empty when JSON allows the value
    std::string_view message = {};
    std::string_view hint = {};

    bool isJson() const { return code.empty(); }
};

JsonBareValue readBareValue(std::string_view text);

} // namespace core
