// SPDX-License-Identifier: Apache-2.0
// One schema of a document with its keywords looked up.
#pragma once

#include "core/document/tree.h"
#include "core/wire/validation/assertion.h"
#include "core/wire/validation/schema_language.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace core {

/// Has a fixed address; filled when it is first asked.
struct CompiledSchema {
    enum class Kind : std::uint8_t { Keywords, True, False, NoSchema };

    Node node; ///< aliases looked through
    bool isPrepared = false;
    Kind kind = Kind::Keywords;
    bool needsMarks = false; ///< has a keyword about what the others have left
    bool describesObjects = false; ///< says what an object must be like, beyond pointing elsewhere
    SchemaLanguage language = {};
    Node resource = {}; ///< the root of the resource it belongs to, where a dynamic scope is kept
    std::vector<std::unique_ptr<const Assertion>> assertions = {};
};

} // namespace core
