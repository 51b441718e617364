// SPDX-License-Identifier: Apache-2.0
// A git repository made by git itself for one test, with fixed names and dates so that ids never change.
#pragma once

#include "tests/support/scratch_folder.h"

#include <string>
#include <vector>

namespace test {

class ScratchRepository {
public:
    explicit ScratchRepository(const std::string& defaultBranch = "main");

    std::filesystem::path path() const { return m_folder.path() / "repository"; }
    /// Beside the repository: room for clones, worktrees, bare copies.
    const ScratchFolder& folder() const { return m_folder; }

    void write(const std::string& name, const std::string& bytes) const;
    /// Everything in the working tree, one minute after the commit before; returns its id.
    std::string commit(const std::string& message);
    /// Makes every file older than git's index, as it is a moment later in real life: what is as young as the
    /// index counts as perhaps changed.
    void settle() const;
    void tag(const std::string& name) const { git({"tag", name}); }
    void checkout(const std::string& branch) const { git({"checkout", "-q", branch}); }
    void branch(const std::string& name) const { git({"checkout", "-q", "-b", name}); }

    /// `git clone` with these options, into a folder beside the repository.
    std::filesystem::path clone(const std::string& name, const std::vector<std::string>& options = {}) const;
    /// Runs git in the repository (or in `where`) and returns what it prints; a failing git fails the test.
    std::string git(const std::vector<std::string>& arguments, const std::filesystem::path& where = {}) const;

private:
    ScratchFolder m_folder;
    int m_minutes = 0;
};

} // namespace test
