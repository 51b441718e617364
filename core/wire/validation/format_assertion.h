// SPDX-License-Identifier: Apache-2.0
// `format`, where it is more than a remark.
#pragma once

#include "core/wire/validation/keyword.h"

namespace core {

/// Null for a format we do not know: the standard has it pass.
MadeAssertion makeFormatAssertion(const Node& keyword);

} // namespace core
