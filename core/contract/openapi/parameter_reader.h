// SPDX-License-Identifier: Apache-2.0
// Parameters and headers, and what they are called.
#pragma once

#include "core/contract/openapi/element_draft.h"

#include <string_view>

namespace core::openapi {

/// "query limit"; of a path parameter "path 1", its place in the template.
std::string_view parameterName(Reading& reading, const Node& parameter, std::string_view pathTemplate);
/// In 2.0 the body, or a field of it, stands among the parameters.
bool isOfBody(Reading& reading, const Node& parameter);
/// Headers that the specification says are described elsewhere.
bool isIgnoredParameter(const Node& parameter);

/// The parameters of a path item and of its operation, which wins; without the body's of 2.0.
void addParameters(
    ElementDraft& operation, const Node& ofPath, const Node& ofOperation, std::string_view pathTemplate);

} // namespace core::openapi
