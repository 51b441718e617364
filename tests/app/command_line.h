// SPDX-License-Identifier: Apache-2.0
// Runs the built command line as a user would, and hands back all it said.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace test {

struct Call {
    std::vector<std::string> words;
    std::string input = {}; ///< on standard input
    std::filesystem::path folder = {}; ///< to run in; empty: the current one
    std::map<std::string, std::string> environment = {}; ///< on top of a bare one
};

struct Answer {
    int exitCode = -1; ///< -1: did not end by itself
    std::string out = {};
    std::string err = {};

    /// All three, as golden files hold them.
    std::string text() const;
};

std::filesystem::path countersignProgram();
Answer countersign(const Call& call);
/// Any other program; `words` begin with its name.
Answer run(const Call& call);
/// Through the shell, with "$@" standing for countersign and the words: for redirections.
Answer countersignInShell(const std::string& script, Call call);
/// On a terminal of its own: both streams come back in `out`.
Answer countersignOnTerminal(Call call);

} // namespace test
