// SPDX-License-Identifier: Apache-2.0
// "REV:PATH", as people name a file of a revision.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace cli {

struct RevisionPath {
    std::string revision; ///< empty: the working tree
    std::string path;
};

core::Result<RevisionPath> parseRevisionPath(std::string_view text);

} // namespace cli
