// SPDX-License-Identifier: Apache-2.0
// How commits and tags come by a signature: this room knows no keys.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace core {

/// What SSH signatures of git's objects are made for.
inline constexpr std::string_view GitSignatureNamespace = "git";

/// The armoured signature over exactly these bytes. Empty: nothing is signed.
using SignText = std::function<Result<std::string>(std::string_view bytes)>;

} // namespace core
