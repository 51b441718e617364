// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/loaded_documents.h"

#include "tests/support/fixture.h"

namespace test {

std::shared_ptr<const core::DocumentSet> loadFiles(
    const Files& files, const std::string& entry, const core::LoadOptions& options)
{
    const core::ReadText read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return core::fail(core::ErrorCode::NotFound, path + " is not in the repository");
        return found->second;
    };
    return core::DocumentSet::load(entry, read, options).value_or(nullptr);
}

Files filesOf(const std::filesystem::path& folder)
{
    Files files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[std::filesystem::relative(entry.path(), folder).string()] = readFile(entry.path());
    return files;
}

} // namespace test
