// SPDX-License-Identifier: Apache-2.0
#include "core/repo/blob_store.h"

#include <algorithm>

namespace core {

Result<std::string> BlobStore::read(const std::string& id, std::uint64_t limit)
{
    // Held while fetching: whoever wants the same bytes meanwhile is better off waiting for them.
    const std::scoped_lock lock(m_access);
    if (const auto known = m_blobs.find(id); known != m_blobs.end() && known->second.size() <= limit)
        return known->second;
    auto bytes = m_fetch(id, limit);
    if (bytes)
        keep(id, *bytes);
    return bytes;
}

/// A long history does not fit: what came first is least likely to be asked for again.
void BlobStore::keep(const std::string& id, const std::string& bytes)
{
    if (bytes.size() > Capacity)
        return;
    if (m_size + bytes.size() > Capacity) {
        m_blobs.clear();
        m_size = 0;
    }
    if (m_blobs.insert_or_assign(id, bytes).second)
        m_size += bytes.size();
}

Result<RevisionFiles> RevisionFiles::open(
    const Repository& repository, const Revision& revision, BlobStore& blobs, const std::stop_token& stop)
{
    return repository.files(revision, stop).map([&](std::vector<FileEntry>&& files) {
        RevisionFiles opened(&repository, blobs);
        opened.m_revision = revision;
        opened.m_files = std::move(files);
        return opened;
    });
}

RevisionFiles RevisionFiles::ofBlobs(std::vector<FileEntry> files, BlobStore& blobs)
{
    RevisionFiles listed(nullptr, blobs);
    listed.m_revision.kind = RevisionKind::Commit;
    listed.m_files = std::move(files);
    return listed;
}

const FileEntry* RevisionFiles::find(std::string_view path) const
{
    const auto found = std::ranges::lower_bound(m_files, path, std::less<>(), &FileEntry::path);
    return found != m_files.end() && found->path == path ? &*found : nullptr;
}

Result<std::string> RevisionFiles::read(const std::string& path, std::uint64_t limit) const
{
    const FileEntry* entry = find(path);
    if (!m_repository && !entry)
        return fail(ErrorCode::NotFound, "'" + path + "' is not among the files that are listed");
    // Links, and what a working tree may have changed, are the repository's to follow.
    if (m_repository && (!entry || entry->kind != FileKind::Regular || entry->id.empty()))
        return m_repository->read(m_revision, path, limit);
    return m_blobs->read(entry->id, limit);
}

std::string RevisionFiles::digest(const std::string& path) const
{
    const FileEntry* entry = find(path);
    if (entry && entry->kind == FileKind::Regular && !entry->id.empty())
        return entry->id;
    const auto bytes = read(path);
    return bytes ? blobIdOf(*bytes) : std::string();
}

} // namespace core
