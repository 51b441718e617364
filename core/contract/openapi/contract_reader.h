// SPDX-License-Identifier: Apache-2.0
// A whole OpenAPI description, 2.0 to 3.2, as the element tree of a contract.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/element_arena.h"
#include "core/contract/openapi/version.h"

#include <stop_token>

namespace core::openapi {

/// Fills a contract whose language, documents and arena are set; `root` is the map that says the version.
/// What stands as it did in the one read `before` is taken over.
void readContract(Contract& contract, ElementArena& arena, const Node& root, const Contract* before,
    const std::stop_token& stop);

/// The documents' dialect of schemas: that of the version, or what a `jsonSchemaDialect` names.
Dialect dialectOf(const Node& root, Version version);

} // namespace core::openapi
