// SPDX-License-Identifier: Apache-2.0
#include "core/contract/files_digest.h"

#include "core/base/digest.h"

namespace core {

std::string digestOfFiles(const std::map<std::string, std::string>& sha256ByPath)
{
    if (sha256ByPath.size() < 2)
        return sha256ByPath.empty() ? std::string() : sha256ByPath.begin()->second;
    std::string lines;
    for (const auto& [path, digest] : sha256ByPath)
        lines.append(path).append(1, '\0').append(digest).append(1, '\n');
    return sha256Hex(lines);
}

} // namespace core
