// SPDX-License-Identifier: Apache-2.0
// Who names which type, in a language whose parts are known by their names.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/reference_index.h"

#include <memory>
#include <vector>

namespace core {

/// Of GraphQL and Protocol Buffers: types, directives and what defaults say; of a file that is imported its
/// beginning. What is built in leads nowhere, and is left out.
std::vector<ReferenceUse> typeReferences(const Contract& contract);

/// Who refers to what in a contract, however its language says so.
std::shared_ptr<const ReferenceIndex> referencesOf(const Contract& contract);

} // namespace core
