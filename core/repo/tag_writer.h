// SPDX-License-Identifier: Apache-2.0
// Annotated tags, signed and never moved.
#pragma once

#include "core/repo/repository.h"
#include "core/repo/sign_text.h"

#include <cstdint>
#include <string>

namespace core {

struct TagPlan {
    std::string name = {}; ///< "v3.0.0"
    std::string commit = {};
    std::string message = {}; ///< with its trailers
    Identity who = {};
    std::int64_t at = 0; ///< seconds since 1970
    SignText sign = {};
};

/// The id of the tag's own object. A tag of that name that is there is an Error, also when it comes while
/// this one is being signed.
Result<std::string> writeTag(const Repository& repository, const TagPlan& plan);

} // namespace core
