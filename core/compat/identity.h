// SPDX-License-Identifier: Apache-2.0
// What an element is called for good: where it stands in the contract, never in which file or line.
#pragma once

#include "core/contract/element.h"

#include <string>

namespace core {

/// "schema Order > property status", "POST /orders/{1} > query limit".
std::string identityOf(const Element& element);

/// "POST /orders/{1}/lines/{2}".
std::string operationIdentity(const Element& operation);

} // namespace core
