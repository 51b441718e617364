// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/memory_files.h"

#include "tests/support/fixture.h"

#include <functional>
#include <sstream>

namespace test {

namespace fs = std::filesystem;

MemoryFiles::MemoryFiles(const fs::path& folder)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() != "expected.txt")
            m_files[fs::relative(entry.path(), folder).string()] = readFile(entry.path());
    }
}

std::vector<core::FileEntry> MemoryFiles::entries(bool withIds) const
{
    std::vector<core::FileEntry> entries;
    for (const auto& [path, bytes] : m_files) {
        core::FileEntry& entry = entries.emplace_back();
        entry.path = path;
        if (withIds)
            entry.id = std::to_string(std::hash<std::string> {}(bytes));
    }
    return entries;
}

core::Discovery MemoryFiles::discover(core::DiscoveryCache* cache, bool withIds) const
{
    const auto read = [this](const core::FileEntry& file, std::uint64_t limit) -> core::Result<std::string> {
        const auto found = m_files.find(file.path);
        if (found == m_files.end() || file.path == m_locked)
            return core::fail(core::ErrorCode::NotReadable, "permission denied");
        if (found->second.size() > limit)
            return core::fail(core::ErrorCode::TooLarge, "larger than the limit");
        return found->second;
    };
    auto discovery = core::discoverContracts(entries(withIds), read, cache);
    return discovery ? std::move(*discovery) : core::Discovery();
}

std::string describe(const core::Discovery& discovery)
{
    std::ostringstream out;
    for (const core::FoundContract& each : discovery.contracts) {
        out << each.id << ": " << core::languageName(each.language) << (each.version.empty() ? "" : " ")
            << each.version << '\n';
        if (!each.title.empty())
            out << "    title " << each.title << '\n';
        if (!each.contractVersion.empty())
            out << "    version " << each.contractVersion << '\n';
        out << "    entry " << each.entry << '\n' << "    why " << each.why << '\n';
        const std::pair<const char*, const std::vector<std::string>*> lists[] = {
            {"fragment", &each.fragments}, {"missing", &each.missing}, {"remote", &each.remote},
            {"trouble", &each.troubles}};
        for (const auto& [name, texts] : lists) {
            for (const std::string& text : *texts)
                out << "    " << name << ' ' << text << '\n';
        }
    }
    for (const core::SkippedFile& skipped : discovery.skipped)
        out << "skipped " << skipped.path << ": " << skipped.why << '\n';
    return out.str();
}

} // namespace test
