// SPDX-License-Identifier: Apache-2.0
// A second, tolerant look at a text that is no JSON: it keeps what can be read and tells every fault it sees.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <functional>
#include <stop_token>

namespace core {

inline constexpr std::string_view NestedTooDeep = "nested-too-deep"; ///< told once of a text

/// Fills an empty tree. Tells nothing exactly when the text is JSON within the limits (but for duplicate
/// keys, which the builder tells); only the last value of a stopped reading may be incomplete.
void recoverJson(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop = {});

/// Whether a reading that was begun in the middle may end before the entry that begins at `at`, in the
/// bracket that is `level`th of those open where it began.
using JsonStop = std::function<bool(std::size_t level, std::uint32_t at)>;

struct JsonResumption {
    std::uint32_t at = 0; ///< where an entry begins
    std::size_t brackets = 0; ///< it stands in so many, which are open in the builder and all its tree holds
    JsonStop stopsAt;
};

/// Reads on from there as a reading of everything would. Gives how many of the brackets are still open where
/// `stopsAt` ended it: none when it came to the end of the text. The token it ended before is already looked
/// at, and told of if it is faulty.
std::size_t resumeJson(
    TreeBuilder& builder, const JsonResumption& where, const ReadLimits& limits, const std::stop_token& stop);

} // namespace core
