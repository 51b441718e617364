// SPDX-License-Identifier: Apache-2.0
// Operations by method and path template, whatever their parameters are called; then by operationId.
#pragma once

#include "core/compat/pairing.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

struct PairedOperation {
    ElementPair pair;
    bool isWebhook = false;
    /// Of an operation that one side has, where the other's path leads nowhere: both paths.
    ElementPair unread = {};
};

struct OperationPairing {
    std::vector<PairedOperation> operations; ///< in the order of the candidate, what left behind it
    std::vector<ElementPair> holders; ///< paths and webhooks that came or went with all they have
    std::vector<ElementPair> keptHolders; ///< paths and webhooks of both sides
    std::size_t reorders = 0;
};

/// Of two contracts' root elements.
OperationPairing pairOperations(const Element& baseline, const Element& candidate);

/// "POST /orders", "webhook orderPaid POST", as the newer side has it.
std::string operationLabel(const ElementPair& pair);

/// Known by its operationId alone: it has another method or path now.
bool isMoved(const ElementPair& pair);

/// Shared types by name; what one side alone has is a rename when the text is the same.
std::vector<ElementPair> pairTypes(const Element& baseline, const Element& candidate);

} // namespace core
