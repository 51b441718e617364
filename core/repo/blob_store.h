// SPDX-License-Identifier: Apache-2.0
// The files of revisions, the bytes of each fetched once however many revisions share them.
#pragma once

#include "core/repo/repository.h"

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Bytes by blob id. May be asked from several threads at once.
class BlobStore {
public:
    using Fetch = std::function<Result<std::string>(const std::string& id, std::uint64_t limit)>;
    /// What is kept at most; past it bytes are fetched again.
    static constexpr std::size_t Capacity = 256U << 20U;

    explicit BlobStore(Fetch fetch)
        : m_fetch(std::move(fetch))
    {
    }

    Result<std::string> read(const std::string& id, std::uint64_t limit);

private:
    void keep(const std::string& id, const std::string& bytes);

    Fetch m_fetch;
    std::mutex m_access;
    std::size_t m_size = 0;
    std::map<std::string, std::string> m_blobs;
};

/// One revision of a repository; both outlive it, as does the store.
class RevisionFiles {
public:
    static Result<RevisionFiles> open(const Repository& repository, const Revision& revision,
        BlobStore& blobs, const std::stop_token& stop = {});
    /// Regular files with known blobs, sorted by path, that no commit need hold any more: there are no
    /// others.
    static RevisionFiles ofBlobs(std::vector<FileEntry> files, BlobStore& blobs);

    const Revision& revision() const { return m_revision; }
    /// Sorted by path.
    const std::vector<FileEntry>& files() const { return m_files; }
    const FileEntry* find(std::string_view path) const;

    Result<std::string> read(const std::string& path, std::uint64_t limit = Repository::NoLimit) const;
    /// Equal for equal bytes; empty where the file cannot be read.
    std::string digest(const std::string& path) const;

private:
    RevisionFiles(const Repository* repository, BlobStore& blobs)
        : m_repository(repository)
        , m_blobs(&blobs)
    {
    }

    const Repository* m_repository; ///< null: only what is listed can be read
    BlobStore* m_blobs;
    Revision m_revision;
    std::vector<FileEntry> m_files;
};

} // namespace core
