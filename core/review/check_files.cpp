// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_files.h"

#include "core/base/digest.h"
#include "core/contract/discovery.h"
#include "core/contract/files_digest.h"

#include <map>

namespace core {

std::optional<ReadSide> sideAsRead(
    const RevisionFiles& files, const FoundContract* found, const std::set<std::string>& alsoRead)
{
    if (!found)
        return std::nullopt;
    std::set<std::string> paths = alsoRead;
    paths.insert(found->entry);
    paths.insert(found->fragments.begin(), found->fragments.end());
    ReadSide side {found->entry, files.digest(found->entry), {}, {}};
    std::map<std::string, std::string> digests;
    for (const std::string& path : paths) {
        const auto bytes = files.read(path, LargestContractFile);
        if (!bytes)
            continue;
        digests.emplace(path, sha256Hex(*bytes));
        side.files.push_back({path, files.digest(path)});
    }
    side.sha256 = digestOfFiles(digests);
    return side;
}

} // namespace core
