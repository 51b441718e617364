// SPDX-License-Identifier: Apache-2.0
// A set of files without a disk, that counts how often it is read.
#pragma once

#include "core/contract/discovery.h"

#include <filesystem>
#include <map>
#include <string>

namespace test {

class MemoryFiles {
public:
    MemoryFiles() = default;
    /// Every file below a folder; those named expected.txt are left out.
    explicit MemoryFiles(const std::filesystem::path& folder);
    explicit MemoryFiles(std::map<std::string, std::string> files)
        : m_files(std::move(files))
    {
    }

    void write(const std::string& path, std::string bytes) { m_files[path] = std::move(bytes); }
    void remove(const std::string& path) { m_files.erase(path); }
    /// Reading this file will fail.
    void lock(const std::string& path) { m_locked = path; }
    std::size_t size() const { return m_files.size(); }

    /// With an id made of the bytes, as git has it; without ids for what only a disk knows.
    std::vector<core::FileEntry> entries(bool withIds = true) const;
    core::Discovery discover(core::DiscoveryCache* cache = nullptr, bool withIds = true) const;

private:
    std::map<std::string, std::string> m_files;
    std::string m_locked;
};

/// What was found, as people read it; the form of the golden files.
std::string describe(const core::Discovery& discovery);

} // namespace test
