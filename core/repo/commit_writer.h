// SPDX-License-Identifier: Apache-2.0
// A commit of some files and nothing else: what else is changed or staged stays as it is. Runs no hooks.
#pragma once

#include "core/repo/repository.h"
#include "core/repo/sign_text.h"

#include <cstdint>
#include <map>
#include <string>

namespace core {

struct CommitPlan {
    std::string branch = {}; ///< "enroll/ana@x.example"; empty: the one that is checked out
    std::string from = {}; ///< the commit a branch that is not there yet begins at; empty: none before it
    std::map<std::string, std::string> files = {}; ///< path from the root, with '/' -> bytes
    std::string message = {};
    Identity who = {};
    std::int64_t at = 0; ///< seconds since 1970
    SignText sign = {};
};

/// The id of the new commit, or of the one that holds all the files already. On an Error no branch has moved.
/// Of two processes at once one wins, and the other is told so. The files on the disk are never touched.
Result<std::string> writeCommit(const Repository& repository, const CommitPlan& plan);

} // namespace core
