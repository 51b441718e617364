// SPDX-License-Identifier: Apache-2.0
// What may be written where the cursor stands.
#pragma once

#include "core/contract/symbols/object_kinds.h"
#include "core/document/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

struct Offer {
    std::string text; ///< what is written in place of the word, with what its language needs around it
    std::string name; ///< what people look for
    std::string about = {}; ///< one line, and maybe empty
    std::size_t uses = 0; ///< references that lead to it
};

struct Completion {
    ByteRange word; ///< what an offer takes the place of
    std::vector<Offer> offers; ///< those that begin with what is typed, then those that hold it
};

/// At a byte of one of the contract's files, as it reads by now: it may be newer than what the kinds were
/// found in. Empty where nothing can be said.
Completion completionAt(
    const ObjectKinds& kinds, std::string_view path, const Document& text, std::uint32_t offset);

} // namespace core
