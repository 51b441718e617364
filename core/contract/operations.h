// SPDX-License-Identifier: Apache-2.0
// The operations of a contract, and what each is called.
#pragma once

#include "core/contract/contract.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Of paths, webhooks and the callbacks in them, in document order.
std::vector<const Element*> operationsOf(const Contract& contract);

/// "POST /orders", "webhook orderPaid POST".
std::string operationLabel(const Element& operation);

/// "/orders/{id}/lines/{line}" as "/orders/{}/lines/{}".
std::string pathIdentity(std::string_view pathTemplate);

} // namespace core
