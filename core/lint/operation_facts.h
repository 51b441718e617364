// SPDX-License-Identifier: Apache-2.0
// What rules ask an operation.
#pragma once

#include "core/contract/element.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

std::vector<const Element*> childrenOfKind(const Element& element, ElementKind kind);
/// Whether one of its responses begins so: "4" for 404 and 4XX.
bool answersWith(const Element& operation, std::string_view beginning);
/// What the caller named it, without its location: "limit".
std::string_view parameterName(const Element& parameter);
/// The content of its first JSON body of success; null where there is none.
const Element* successShape(const Element& operation);
/// The names of everything a caller can send: parameters, and properties at any depth.
std::vector<std::string_view> requestNames(const Element& operation);

} // namespace core
