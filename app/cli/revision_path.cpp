// SPDX-License-Identifier: Apache-2.0
#include "app/cli/revision_path.h"

#include "app/cli/wording.h"

namespace cli {

core::Result<RevisionPath> parseRevisionPath(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return core::fail(core::ErrorCode::BadInput, inQuotes(text) + " names no revision",
            "write REV:PATH, or :PATH for the working tree");
    if (colon + 1 == text.size())
        return core::fail(core::ErrorCode::BadInput, inQuotes(text) + " names no file", "write REV:PATH");
    return RevisionPath {std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

} // namespace cli
