// SPDX-License-Identifier: Apache-2.0
// A new git repository, written commit by commit with nothing of the user's own configuration in it.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Authorship {
    std::string name;
    std::string address;
    std::int64_t time = 0; ///< seconds since 1970, shown as UTC
};

struct NewFile {
    std::string path; ///< from the root, with '/'
    std::string bytes;
};

/// What a commit makes of its parent's files: puts some in, then applies a patch.
struct NewCommit {
    Authorship author; ///< and committer
    std::string message;
    std::vector<NewFile> files = {};
    std::optional<std::string> patch = {}; ///< as `git diff` prints it
};

class RepositoryWriter {
public:
    /// Makes an empty repository in a folder that is there; `branch` is the one HEAD will name.
    static Result<RepositoryWriter> create(const std::filesystem::path& folder, const std::string& branch);

    RepositoryWriter(RepositoryWriter&&) noexcept;
    RepositoryWriter& operator=(RepositoryWriter&&) noexcept;
    ~RepositoryWriter();

    const std::filesystem::path& gitFolder() const;

    /// The id of the new commit, which no branch leads to yet; `parent` is empty for a first one. A patch
    /// that does not apply is an Error of the code Damaged.
    Result<std::string> commit(const std::string& parent, const NewCommit& commit);
    /// Makes the branch, or moves it.
    Result<void> setBranch(const std::string& name, const std::string& commit);
    /// An annotated tag.
    Result<void> tag(const std::string& name, const std::string& commit, const Authorship& tagger,
        const std::string& message);
    /// Fills the working tree, which must be empty, from a branch.
    Result<void> checkOut(const std::string& branch);

private:
    class Implementation;
    explicit RepositoryWriter(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core
