// SPDX-License-Identifier: Apache-2.0
// The body of a recorded request or response, in the forms of all versions.
#pragma once

#include "core/impact/pact.h"

#include <string>

namespace core {

/// Up to version 3 the body is the value itself; from version 4 on it stands under "content", perhaps
/// encoded, with its media type beside it. Null is no body. `gap` says why one could not be decoded.
PactBody readPactBody(const Node& body, bool isVersion4, std::string& gap);

/// A text with one JSON value, kept alive by the body.
PactBody jsonBody(std::string text, std::string& gap);

/// Whether it is JSON by its name: "application/json", "application/problem+json; charset=utf-8".
bool isJsonMediaType(std::string_view mediaType);

} // namespace core
