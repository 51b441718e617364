// SPDX-License-Identifier: Apache-2.0
// A schema of one side, as it stands in its documents.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element.h"

namespace core {

struct WireSchema {
    const Contract* contract = nullptr;
    /// Of a schema kind; its `node` is what the validator is given. Null: nothing is said, anything is valid.
    const Element* element = nullptr;
};

} // namespace core
