// SPDX-License-Identifier: Apache-2.0
#include "core/repo/working_tree.h"

#include "core/repo/file_limits.h"
#include "core/repo/file_reader.h"
#include "core/repo/git_index.h"
#include "core/repo/inner_path.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace fs = std::filesystem;

namespace {

using DirectoryHandle = GitHandle<DIR, ::closedir>;

DirectoryHandle openDirectory(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DirectoryHandle directory(descriptor >= 0 ? ::fdopendir(descriptor) : nullptr);
    if (!directory && descriptor >= 0)
        ::close(descriptor);
    return directory;
}

bool exists(const DirectoryHandle& directory, const char* name, struct stat& status)
{
    return ::fstatat(::dirfd(directory.get()), name, &status, AT_SYMLINK_NOFOLLOW) == 0;
}

/// Walks without recursion: folders can be nested deeper than any stack.
class FolderWalk {
public:
    FolderWalk(const fs::path& root, const WorkingIndex* index, const std::stop_token& stop)
        : m_root(root)
        , m_index(index)
        , m_stop(stop)
    {
    }

    Result<std::vector<FileEntry>> walk();

private:
    struct Folder {
        std::string path;
        bool mayAskIgnores =
            true; ///< false below a .gitignore that is no regular file: reading it could wait for ever
    };

    Result<void> list(Folder folder);
    void add(const Folder& folder, const std::string& name, const struct stat& status);
    void addFolder(std::string path, bool mayAskIgnores);
    void addFile(std::string path, FileKind kind, const struct stat& status, bool mayAskIgnores);
    bool isIgnored(const std::string& path, bool mayAskIgnores) const;

    const fs::path& m_root;
    const WorkingIndex* m_index;
    const std::stop_token& m_stop;
    std::vector<Folder> m_pending;
    std::vector<FileEntry> m_files;
    std::size_t m_seen = 0;
};

Result<std::vector<FileEntry>> FolderWalk::walk()
{
    m_pending.push_back({});
    while (!m_pending.empty()) {
        Folder folder = std::move(m_pending.back());
        m_pending.pop_back();
        if (auto listed = list(std::move(folder)); !listed)
            return tl::unexpected(listed.error());
    }
    std::ranges::sort(m_files, {}, &FileEntry::path);
    return std::move(m_files);
}

Result<void> FolderWalk::list(Folder folder)
{
    if (m_stop.stop_requested())
        return tl::unexpected(listingCancelled());
    const bool isRoot = folder.path.empty();
    const DirectoryHandle directory = openDirectory(m_root / folder.path);
    if (!directory && isRoot)
        return fail(ErrorCode::NotReadable, "the folder '" + m_root.string() + "' cannot be read");
    if (!directory) {
        m_files.push_back({.path = std::move(folder.path), .kind = FileKind::UnreadableFolder});
        return {};
    }
    struct stat status { };
    const bool ofAnotherRepository = !isRoot && exists(directory, ".git", status);
    if (ofAnotherRepository && !(m_index && m_index->hasTrackedFilesBelow(folder.path)))
        return {};
    if (exists(directory, ".gitignore", status) && !S_ISREG(status.st_mode))
        folder.mayAskIgnores = false;
    while (const dirent* entry = ::readdir(directory.get())) {
        const std::string name = entry->d_name;
        if (name == "." || name == ".." || name == ".git" || !exists(directory, name.c_str(), status))
            continue;
        if (++m_seen > MaximumFiles)
            return tl::unexpected(tooManyFiles("'" + m_root.string() + "'"));
        add(folder, name, status);
    }
    return {};
}

void FolderWalk::add(const Folder& folder, const std::string& name, const struct stat& status)
{
    std::string path = folder.path.empty() ? name : folder.path + '/' + name;
    if (S_ISDIR(status.st_mode))
        addFolder(std::move(path), folder.mayAskIgnores);
    else if (S_ISLNK(status.st_mode))
        addFile(std::move(path), FileKind::Link, status, folder.mayAskIgnores);
    else if (S_ISREG(status.st_mode))
        addFile(std::move(path), FileKind::Regular, status, folder.mayAskIgnores);
    // FIFOs, sockets and devices are no content; git does not see them either.
}

void FolderWalk::addFolder(std::string path, bool mayAskIgnores)
{
    if (m_index) {
        if (auto commit = m_index->submoduleCommit(path)) {
            m_files.push_back(
                {.path = std::move(path), .kind = FileKind::Submodule, .id = std::move(*commit)});
            return;
        }
        if (!m_index->hasTrackedFilesBelow(path) && isIgnored(path + '/', mayAskIgnores))
            return;
    }
    m_pending.push_back({std::move(path), mayAskIgnores});
}

void FolderWalk::addFile(std::string path, FileKind kind, const struct stat& status, bool mayAskIgnores)
{
    if (m_index && !m_index->isTracked(path) && isIgnored(path, mayAskIgnores))
        return;
    std::string id = m_index ? m_index->knownBlob(path, status) : std::string();
    m_files.push_back({.path = std::move(path),
        .kind = kind,
        .id = std::move(id),
        .size = static_cast<std::uint64_t>(status.st_size),
        .changed = status.st_ctim.tv_sec * std::int64_t {1'000'000'000} + status.st_ctim.tv_nsec});
}

bool FolderWalk::isIgnored(const std::string& path, bool mayAskIgnores) const
{
    return mayAskIgnores && m_index->ignores(path);
}

Result<PathStep> lookAtDisk(const fs::path& root, const std::string& path)
{
    struct stat status { };
    const fs::path full = root / path;
    if (::lstat(full.c_str(), &status) != 0) {
        if (errno == EACCES)
            return fail(ErrorCode::NotReadable, "'" + path + "' may not be looked at: permission denied",
                "ask the owner of its folder, or change the folder's permissions");
        return PathStep {};
    }
    if (S_ISLNK(status.st_mode)) {
        std::error_code error;
        return PathStep {.kind = PathStepKind::Link, .target = fs::read_symlink(full, error).string()};
    }
    if (S_ISDIR(status.st_mode))
        return PathStep {.kind = PathStepKind::Folder};
    return PathStep {.kind = S_ISREG(status.st_mode) ? PathStepKind::File : PathStepKind::Other};
}

} // namespace

Result<std::vector<FileEntry>> workingFiles(
    const fs::path& root, const WorkingIndex* index, const std::stop_token& stop)
{
    return FolderWalk(root, index, stop).walk();
}

Result<std::string> readWorkingFile(const fs::path& root, std::string_view path, std::uint64_t limit)
{
    auto file = findFile(path, [&](const std::string& at) { return lookAtDisk(root, at); });
    if (!file)
        return file;
    return readRegularFile(root / *file, "'" + *file + "'", limit, LinkAtEnd::Refuse);
}

} // namespace core
