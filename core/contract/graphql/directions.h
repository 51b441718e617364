// SPDX-License-Identifier: Apache-2.0
// Which way the parts of a schema travel: arguments and inputs are sent, fields of objects are received.
#pragma once

#include "core/contract/element.h"

namespace core::graphql {

/// By use alone, whether or not a query can reach it: what nobody uses may go both ways.
void markDirections(const Element& root);

} // namespace core::graphql
