// SPDX-License-Identifier: Apache-2.0
// Any git repository or plain folder, read at any revision without a checkout.
#pragma once

#include "core/base/result.h"

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
    std::string name =
        {}; ///< as a person says it: "v2.3.0", "main", "origin/main", "HEAD~2"; empty for the working tree
    std::string commit = {}; ///< 40 hex digits; empty for the working tree

    bool isWorkingTree() const { return kind == RevisionKind::WorkingTree; }
};

enum class FileKind : std::uint8_t { Regular, Link, Submodule };

struct FileEntry {
    std::string path; ///< from the root, with '/', as bytes
    FileKind kind = FileKind::Regular;
    /// The git blob (of a submodule: commit) id. In a working tree it is known only for files that equal the
    /// index.
    std::string id = {};
    std::optional<std::uint64_t> size = {}; ///< known in a working tree only
    std::optional<std::int64_t> modified = {}; ///< nanoseconds since 1970; known in a working tree only
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
    std::string id;
    std::string author; ///< "Name <address>"
    std::int64_t time = 0;
    std::string summary;
    std::vector<std::string> parents;
};

/// Why nothing newer or better was found is in `why` of the fields below, in words for people.
struct Baseline {
    Revision revision;
    std::string why; ///< "v2.3.0 is the newest version tag reachable from release-2.4.0"
};

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
    Result<std::vector<Tag>> tags() const; ///< newest semantic version first, the others by name behind them
    Result<std::vector<Branch>> branches() const; ///< the current one first
    /// The newest `count` commits reachable from a revision.
    Result<std::vector<Commit>> commits(const Revision& from, std::size_t count) const;
    Result<Commit> commit(const Revision& revision) const;
    /// What the remote, or else the repository, calls its main line; none in an empty repository.
    std::optional<Branch> defaultBranch() const;

    /// Every file of the revision, by path, submodules as one entry each. A working tree's are those git
    /// knows or would add: ignored ones and other repositories' files are left out.
    Result<std::vector<FileEntry>> files(const Revision& revision, const std::stop_token& stop = {}) const;
    /// The bytes of one file; symbolic links are followed inside of the root, never out of it.
    Result<std::string> read(
        const Revision& revision, std::string_view path, std::uint64_t limit = NoLimit) const;
    Result<std::string> readBlob(std::string_view id, std::uint64_t limit = NoLimit) const;

    /// The newest semantic version tag reachable from the candidate (its own tag left out), else the merge
    /// base with the default branch; an Error with the reason when there is neither.
    Result<Baseline> defaultBaseline(const Revision& candidate) const;

    static constexpr std::uint64_t NoLimit = ~std::uint64_t {0};

private:
    class Implementation;
    explicit Repository(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

/// A file of the machine, outside of any repository; "-" is not special here. A folder, a FIFO or a device is
/// an Error.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit = Repository::NoLimit);

} // namespace core
