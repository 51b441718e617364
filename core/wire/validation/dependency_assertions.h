// SPDX-License-Identifier: Apache-2.0
// What a property asks of the others by being there.
#pragma once

#include "core/wire/validation/keyword.h"

namespace core {

MadeAssertion makeDependencies(KeywordSource& source);
MadeAssertion makeDependentSchemas(KeywordSource& source);
MadeAssertion makeDependentRequired(KeywordSource& source);

} // namespace core
