// SPDX-License-Identifier: Apache-2.0
// A first look at a YAML or JSON text: is it OpenAPI, AsyncAPI or a JSON Schema, and what does it refer to?
#pragma once

#include "core/contract/facts.h"

#include <string_view>

namespace core {

/// Cheap for texts that are something else. A broken text that says what it is, is that; the facts tell what
/// is wrong. Untidy texts (prose, templates) need a name that says YAML or JSON (`expected`).
ContractFacts lookAtStructured(std::string_view bytes, bool expected);

/// Reads what any YAML or JSON text refers to into its facts, and what of it could not be read.
void addReferences(ContractFacts& facts, std::string_view bytes);

} // namespace core
