// SPDX-License-Identifier: Apache-2.0
// A commit or tag of git taken apart: what was signed, and the signature over it.
#pragma once

#include <string>

namespace core {

struct SignedText {
    std::string signature = {}; ///< armoured, of whatever kind; empty: not signed
    std::string text = {}; ///< the object without it
};

} // namespace core
