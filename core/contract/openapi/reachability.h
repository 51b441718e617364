// SPDX-License-Identifier: Apache-2.0
// Which way each element travels: from the operations down, through references.
#pragma once

#include "core/contract/element.h"

namespace core::openapi {

/// Sets `flow` of all that the operations below the root reach. Webhooks and callbacks are sent by the
/// provider, so there both ways are turned round.
void markFlows(const Element& root);

} // namespace core::openapi
