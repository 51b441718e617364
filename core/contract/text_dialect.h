// SPDX-License-Identifier: Apache-2.0
// In which dialect the schemas of a text are written, by what it says of itself.
#pragma once

#include "core/contract/dialect.h"
#include "core/document/tree.h"

#include <optional>

namespace core {

/// By its `$schema`, else as asked, else by the version of OpenAPI it says, else the newest. A `$schema` nobody
/// knows decides nothing here.
Dialect dialectOfText(const Tree& text, std::optional<Dialect> asked = {});

} // namespace core
