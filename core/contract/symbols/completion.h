// SPDX-License-Identifier: Apache-2.0
// What may be written where the cursor stands.
#pragma once

#include "core/contract/contract.h"
#include "core/contract/symbols/object_kinds.h"
#include "core/document/document.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

struct Offer {
    std::string text; ///< what is written in place of the word, with what its language needs around it
    std::string name; ///< what people look for
    std::string about = {}; ///< one line, and maybe empty
    std::size_t uses = 0; ///< references that lead to it
    bool hasParts = false; ///< with everything that must stand under it
    std::uint32_t behindCaret = 0; ///< bytes of the text that stand behind the first thing to fill in
};

struct Completion {
    ByteRange word; ///< what an offer takes the place of
    std::vector<Offer> offers; ///< those that begin with what is typed, then those that hold it
};

/// What is known beyond the files of the contract.
struct CompletionAround {
    const Contract* contract = nullptr; ///< as it was read last: what is new answers errors as it does
    std::span<const DocumentSet* const> others = {}; ///< of the repository, for the extension keys in use
};

/// At a byte of one of the contract's files, as it reads by now: it may be newer than what the kinds were
/// found in. Empty where nothing can be said.
Completion completionAt(const ObjectKinds& kinds, std::string_view path, const Document& text,
    std::uint32_t offset, const CompletionAround& around = {});

} // namespace core
