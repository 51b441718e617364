// SPDX-License-Identifier: Apache-2.0
// Required properties that may be missing because they only travel the other way.
#pragma once

#include "core/wire/validation/evaluation.h"

#include <string_view>

namespace core {

/// Whether any schema that applies to the same instance declares the property readOnly, on a request, or
/// writeOnly, on a response.
bool isGoingTheOtherWay(const Frame& frame, std::string_view property, Evaluation& evaluation);

} // namespace core
