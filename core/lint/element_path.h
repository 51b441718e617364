// SPDX-License-Identifier: Apache-2.0
// How people find an element again: "POST /orders > response 202 > body > status", "schema Order > status".
#pragma once

#include "core/contract/element.h"

#include <string>

namespace core {

std::string elementPath(const Element& element);
/// "POST /orders/{id}"
std::string operationWords(const Element& operation);
/// The innermost one that it is, or stands in; null outside of all.
const Element* operationOf(const Element& element);

} // namespace core
