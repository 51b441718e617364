// SPDX-License-Identifier: Apache-2.0
// How much of a repository is listed at most; private to this room.
#pragma once

#include "core/base/result.h"

#include <cstddef>

namespace core {

/// Ten folders that each hold the same ten, ten levels deep, are a few kilobytes of git objects and ten
/// billion files.
inline constexpr std::size_t MaximumFiles = 1'000'000;
/// The longest path that Linux can open.
inline constexpr std::size_t MaximumPathLength = 4096;

inline Error tooManyFiles(const std::string& where)
{
    return {ErrorCode::TooLarge, where + " has more than a million files and folders",
        "open the folder of the contracts instead"};
}

inline Error listingCancelled()
{
    return {ErrorCode::Cancelled, "listing the files was cancelled"};
}

} // namespace core
