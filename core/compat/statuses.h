// SPDX-License-Identifier: Apache-2.0
// Response codes among each other: "2XX" stands for all that begin with 2.
#pragma once

#include "core/contract/element.h"

#include <string_view>

namespace core {

/// Whether the operation has a range that the code lies in.
bool isInRange(std::string_view status, const Element* operation);
/// Whether the operation has a code that lies in the range.
bool hasStatusWithin(std::string_view range, const Element* operation);
/// Whether its operation names no code of success beside it: a lone `default` tells of success, too.
bool isOnlySuccess(const Element* response);

} // namespace core
