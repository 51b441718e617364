// SPDX-License-Identifier: Apache-2.0
// One schema applied to one instance, and how the evaluation came to it.
#pragma once

#include "core/wire/validation/compiled_schema.h"
#include "core/wire/validation/instance.h"
#include "core/wire/validation/marks.h"

#include <string>
#include <string_view>

namespace core {

/// Stands on the stack of its evaluation.
struct Frame {
    const CompiledSchema& schema;
    const Instance& instance;
    const Frame* outer = nullptr;
    std::string_view keyword = {}; ///< of the outer schema: "properties"
    Node entry = {}; ///< inside of the keyword's value; invalid when that is the schema itself
    Marks* marks = nullptr; ///< null when nobody asks

    /// "/properties/status/$ref"
    std::string schemaPointer() const;
};

} // namespace core
