// SPDX-License-Identifier: Apache-2.0
// properties, patternProperties and additionalProperties, which together say what each property must be.
#pragma once

#include "core/wire/validation/keyword.h"

namespace core {

MadeAssertion makeProperties(KeywordSource& source);

} // namespace core
