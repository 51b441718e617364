// SPDX-License-Identifier: Apache-2.0
// One JSON string with all its faults told and whatever can be understood kept.
#pragma once

#include "core/document/tree_builder.h"

#include <string>
#include <string_view>

namespace core {

struct JsonString {
    std::string_view text; ///< decoded: a view into the source where they are equal, else into the buffer
    ByteRange range; ///< with its quotes
    bool isTerminated = true;
};

/// Reads the string whose opening quote, double or single, stands at `begin`. One that is not terminated ends
/// with its line. `buffer` holds the text as long as it is needed.
JsonString readJsonString(TreeBuilder& builder, std::uint32_t begin, std::string& buffer);

} // namespace core
