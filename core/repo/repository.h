// SPDX-License-Identifier: Apache-2.0
// Any git repository or plain folder, read at any revision without a checkout.
#pragma once

#include "core/base/result.h"
#include "core/repo/identity.h"
#include "core/repo/signed_text.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class RevisionKind : std::uint8_t { WorkingTree, Tag, Branch, RemoteBranch, Commit };

/// A state of all files that has a name. A plain folder has one: its working tree.
struct Revision {
    RevisionKind kind = RevisionKind::WorkingTree;
    /// As a person says it: "v2.3.0", "main", "origin/main", "HEAD~2"; empty for the working tree.
    std::string name = {};
    std::string commit = {}; ///< 40 hex digits; empty for the working tree

    bool isWorkingTree() const { return kind == RevisionKind::WorkingTree; }
};

/// An UnreadableFolder of a working tree stands for all that it may hold; reading it gives the reason.
enum class FileKind : std::uint8_t { Regular, Link, Submodule, UnreadableFolder };

struct FileEntry {
    std::string path; ///< from the root, with '/', as bytes
    FileKind kind = FileKind::Regular;
    /// The git blob id; of a submodule the commit that is recorded for it. In a working tree it is known only
    /// for files that surely have the bytes of their blob; empty there says nothing.
    std::string id = {};
    std::optional<std::uint64_t> size = {}; ///< known in a working tree only
    /// Nanoseconds since 1970, by the clock that no tool sets back; known in a working tree only.
    std::optional<std::int64_t> changed = {};
};

struct Tag {
    std::string name;
    std::string commit; ///< what it leads to in the end
    bool annotated = false;
    std::int64_t time = 0; ///< of the commit, seconds since 1970
};

struct Branch {
    std::string name; ///< "main", or "origin/main" for a remote one
    std::string commit;
    bool remote = false;
    bool current = false;
};

struct Commit {
    std::string id = {};
    std::string author = {}; ///< "Name <address>"
    std::int64_t time = 0; ///< when it was committed, seconds since 1970
    std::string summary = {};
    std::vector<std::string> parents = {};
};

struct Baseline {
    Revision revision;
    std::string why; ///< "v2.3.0 is the newest version tag reachable from release-2.4.0"
};

/// Whose policy holds for everything that gates.
struct TrustedRef {
    Revision revision;
    std::string why; ///< "origin/main is the default branch of the remote, as last fetched"
};

/// Never writes, never runs a program that a repository names. May be asked from several threads at once.
/// Messages hold names as the repository has them: escape them before they reach a terminal.
class Repository {
public:
    /// A folder inside a git repository (worktrees, bare and shallow ones too) opens that repository;
    /// any other folder opens as a plain one.
    static Result<Repository> open(const std::filesystem::path& folder);

    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;
    ~Repository();

    bool isGit() const;
    bool isBare() const;
    bool isShallow() const;
    /// The top of the working tree; of a bare repository its own folder.
    const std::filesystem::path& root() const;

    /// Anything git understands as a revision. "" is the working tree (HEAD in a bare repository).
    Result<Revision> revision(std::string_view name) const;
    /// Newest semantic version first, the others by name behind them. Left out: tags that lead to no commit
    /// (to a folder, a blob, or to what a partial or damaged repository lacks). None in a plain folder.
    Result<std::vector<Tag>> tags() const;
    /// The current one first, remote ones last. None in a plain folder.
    Result<std::vector<Branch>> branches() const;
    /// The newest `count` commits reachable from a revision; from the working tree, from the commit it stands
    /// on.
    Result<std::vector<Commit>> commits(const Revision& from, std::size_t count) const;
    /// Of the working tree: the commit it stands on.
    Result<Commit> commit(const Revision& revision) const;
    /// What the remote, or else the repository, calls its main line; none in an empty repository.
    std::optional<Branch> defaultBranch() const;
    /// The tip of the remote's default branch as last fetched; without a remote, of the local one; or what is
    /// named. None in a plain folder and before the first commit; an Error where it cannot be told, for what
    /// is checked out must not judge itself.
    Result<std::optional<TrustedRef>> trustedRef(std::string_view named = {}) const;

    /// The id that all clones of a repository share: the commit without a parent at which its main line (what
    /// is trusted, else what is checked out) began, first parents only. An Error where history is not all
    /// here.
    Result<std::string> firstCommit() const;

    /// By the id of the commit, or the name of the tag. An unsigned one is no Error.
    Result<SignedText> commitSignature(const std::string& commit) const;
    Result<SignedText> tagSignature(const std::string& tag) const;

    /// A value of git's configuration; the repository's own files are stronger than the person's, so never
    /// ask this for what names a program.
    Result<std::optional<std::string>> setting(std::string_view key, const UserGit& user) const;
    /// Who writes here.
    Result<Identity> identity(const UserGit& user) const;

    /// Every file of the revision, sorted by path, submodules as one entry each. A working tree's are those
    /// git knows or would add: ignored ones and other repositories' files are left out.
    Result<std::vector<FileEntry>> files(const Revision& revision, const std::stop_token& stop = {}) const;
    /// The bytes of one file; symbolic links are followed inside of the root, never out of it.
    Result<std::string> read(
        const Revision& revision, std::string_view path, std::uint64_t limit = NoLimit) const;
    /// The id of the blob that a file is, links followed; of a working tree, that its bytes would have.
    Result<std::string> blobAt(
        const Revision& revision, std::string_view path, std::uint64_t limit = NoLimit) const;
    Result<std::string> readBlob(std::string_view id, std::uint64_t limit = NoLimit) const;

    /// The newest semantic version tag reachable from the candidate (of a tag: those on its own commit left
    /// out), else the merge base with the default branch; an Error with the reason when there is neither, or
    /// when the candidate is itself a commit of the default branch.
    Result<Baseline> defaultBaseline(const Revision& candidate) const;

    static constexpr std::uint64_t NoLimit = ~std::uint64_t {0};

private:
    class Implementation;
    explicit Repository(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

/// A file of the machine, outside of any repository; "-" is not special here. A folder, a FIFO or a device is
/// an Error; nothing waits.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit = Repository::NoLimit);

/// The id git gives to a blob of these bytes.
std::string blobIdOf(std::string_view bytes);

} // namespace core
