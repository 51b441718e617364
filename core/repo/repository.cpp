// SPDX-License-Identifier: Apache-2.0
#include "core/repo/repository.h"

#include "core/repo/baseline.h"
#include "core/repo/file_reader.h"
#include "core/repo/git_files.h"
#include "core/repo/git_history.h"
#include "core/repo/git_index.h"
#include "core/repo/git_open.h"
#include "core/repo/git_references.h"
#include "core/repo/git_revision.h"
#include "core/repo/git_settings.h"
#include "core/repo/git_signatures.h"
#include "core/repo/trusted_ref.h"
#include "core/repo/working_tree.h"

#include <mutex>

namespace core {

namespace fs = std::filesystem;

class Repository::Implementation {
public:
    git_repository* git() const { return opened ? opened->repository.get() : nullptr; }
    tl::unexpected<Error> noHistory() const
    {
        return fail(ErrorCode::NotARepository, "'" + root.string() + "' is a plain folder, it has no history",
            "only its files as they are now can be read");
    }
    tl::unexpected<Error> noWorkingTree() const
    {
        return fail(ErrorCode::BadInput,
            "'" + root.string() + "' is a bare repository, it has no working tree",
            "name a tag, a branch or a commit");
    }
    /// The commit of the revision; of the working tree the one it stands on.
    Result<std::string> commitOf(const Revision& revision) const
    {
        if (!opened)
            return noHistory();
        return revision.isWorkingTree() ? headCommit(git()) : Result<std::string>(revision.commit);
    }

    std::optional<GitLibrary> library; // first: it must outlive what it made
    std::optional<OpenGit> opened; ///< not in a plain folder
    fs::path root;
    std::mutex askingGit; ///< libgit2's cache of ignore patterns is not made for two threads
};

namespace {

/// The folder without links in its path.
Result<fs::path> realFolder(const fs::path& folder)
{
    std::error_code error;
    const std::string shown = "'" + folder.string() + "'";
    const fs::path real = fs::canonical(folder, error);
    if (error == std::errc::permission_denied)
        return fail(ErrorCode::NotReadable, "the folder " + shown + " may not be read: permission denied");
    if (error)
        return fail(ErrorCode::NotFound, "the folder " + shown + " does not exist");
    if (!fs::is_directory(real, error))
        return fail(ErrorCode::NotReadable, shown + " is not a folder", "open the folder it lies in");
    return real;
}

} // namespace

Result<Repository> Repository::open(const fs::path& folder)
{
    auto implementation = std::make_unique<Implementation>();
    auto real = realFolder(folder);
    if (!real)
        return tl::unexpected(real.error());
    implementation->root = *real;
    if (mayBelongToGit(*real)) {
        implementation->library.emplace();
        auto opened = openGit(*real);
        if (!opened)
            return tl::unexpected(opened.error());
        implementation->root = *opened ? (*opened)->root : *real;
        implementation->opened = std::move(*opened);
    }
    return Repository(std::move(implementation));
}

Repository::Repository(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}

Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

bool Repository::isGit() const
{
    return m_implementation->git() != nullptr;
}

bool Repository::isBare() const
{
    return isGit() && m_implementation->opened->bare;
}

bool Repository::isShallow() const
{
    return isGit() && !shallowBoundary(m_implementation->git()).empty();
}

const fs::path& Repository::root() const
{
    return m_implementation->root;
}

Result<Revision> Repository::revision(std::string_view name) const
{
    if (name.empty())
        return isBare() ? gitRevision(m_implementation->git(), "HEAD") : Result<Revision>(Revision {});
    return isGit() ? gitRevision(m_implementation->git(), name)
                   : Result<Revision>(m_implementation->noHistory());
}

Result<std::vector<Tag>> Repository::tags() const
{
    return isGit() ? gitTags(m_implementation->git()) : Result<std::vector<Tag>>();
}

Result<std::vector<Branch>> Repository::branches() const
{
    return isGit() ? gitBranches(m_implementation->git()) : Result<std::vector<Branch>>();
}

std::optional<Branch> Repository::defaultBranch() const
{
    return isGit() ? gitDefaultBranch(m_implementation->git()) : std::nullopt;
}

Result<std::optional<TrustedRef>> Repository::trustedRef(std::string_view named) const
{
    if (!named.empty())
        return revision(named).map([&](Revision&& found) {
            return std::optional(TrustedRef {std::move(found), "it was named"});
        });
    return isGit() ? gitTrustedRef(m_implementation->git()) : Result<std::optional<TrustedRef>>();
}

Result<std::vector<Commit>> Repository::commits(const Revision& from, std::size_t count) const
{
    std::vector<Commit> commits;
    const auto start = m_implementation->commitOf(from);
    if (!start)
        return tl::unexpected(start.error());
    const auto walked = walkHistory(m_implementation->git(), {*start}, [&](const Commit& commit, unsigned) {
        if (commits.size() < count)
            commits.push_back(commit);
        return commits.size() < count;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return commits;
}

Result<Commit> Repository::commit(const Revision& revision) const
{
    const auto id = m_implementation->commitOf(revision);
    return id ? gitCommit(m_implementation->git(), *id) : tl::unexpected(id.error());
}

Result<std::string> Repository::firstCommit() const
{
    if (!isGit())
        return m_implementation->noHistory();
    const auto trusted = gitTrustedRef(m_implementation->git());
    if (trusted && *trusted)
        return gitFirstCommit(m_implementation->git(), (*trusted)->revision.commit);
    return headCommit(m_implementation->git()).and_then([&](const std::string& head) {
        return gitFirstCommit(m_implementation->git(), head);
    });
}

Result<SignedText> Repository::commitSignature(const std::string& commit) const
{
    return isGit() ? gitCommitSignature(m_implementation->git(), commit)
                   : Result<SignedText>(m_implementation->noHistory());
}

Result<SignedText> Repository::tagSignature(const std::string& tag) const
{
    return isGit() ? gitTagSignature(m_implementation->git(), tag)
                   : Result<SignedText>(m_implementation->noHistory());
}

Result<std::optional<std::string>> Repository::setting(std::string_view key, const UserGit& user) const
{
    return gitSetting(m_implementation->git(), user, std::string(key));
}

Result<Identity> Repository::identity(const UserGit& user) const
{
    return gitIdentity(m_implementation->git(), user);
}

Result<std::vector<FileEntry>> Repository::files(const Revision& revision, const std::stop_token& stop) const
{
    if (!revision.isWorkingTree())
        return isGit() ? commitFiles(m_implementation->git(), revision.commit, stop)
                       : Result<std::vector<FileEntry>>(m_implementation->noHistory());
    if (!isGit())
        return workingFiles(root(), nullptr, stop);
    if (isBare())
        return m_implementation->noWorkingTree();
    const std::lock_guard lock(m_implementation->askingGit);
    const auto index = WorkingIndex::open(m_implementation->git());
    return index ? workingFiles(root(), &*index, stop) : tl::unexpected(index.error());
}

Result<std::string> Repository::read(
    const Revision& revision, std::string_view path, std::uint64_t limit) const
{
    if (!revision.isWorkingTree())
        return isGit() ? readCommitFile(m_implementation->git(), revision.commit, path, limit)
                       : Result<std::string>(m_implementation->noHistory());
    return isBare() ? Result<std::string>(m_implementation->noWorkingTree())
                    : readWorkingFile(root(), path, limit);
}

Result<std::string> Repository::blobAt(
    const Revision& revision, std::string_view path, std::uint64_t limit) const
{
    if (isGit() && !revision.isWorkingTree())
        return blobOfCommitFile(m_implementation->git(), revision.commit, path);
    return read(revision, path, limit).map([](const std::string& bytes) { return blobIdOf(bytes); });
}

Result<std::string> Repository::readBlob(std::string_view id, std::uint64_t limit) const
{
    git_oid oid {};
    const std::string shown = "'" + std::string(id) + "'";
    if (!isGit())
        return m_implementation->noHistory();
    if (!parseId(id, oid))
        return fail(ErrorCode::BadInput, shown + " is not the id of a blob");
    return readGitBlob(m_implementation->git(), oid, shown, limit);
}

Result<Baseline> Repository::defaultBaseline(const Revision& candidate) const
{
    return isGit() ? gitBaseline(m_implementation->git(), candidate)
                   : Result<Baseline>(m_implementation->noHistory());
}

std::string blobIdOf(std::string_view bytes)
{
    const GitLibrary library;
    git_oid id {};
    git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB);
    return hexId(id);
}

} // namespace core
