// SPDX-License-Identifier: Apache-2.0
// What a person would call an element: "POST /orders", "status", "query limit", "lines[]".
#pragma once

#include "core/contract/element.h"

#include <string>

namespace core {

std::string elementWords(const Element& element);

} // namespace core
