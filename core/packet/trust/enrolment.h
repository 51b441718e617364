// SPDX-License-Identifier: Apache-2.0
// How somebody becomes one of those who may sign: a line in allowed_signers, on a branch to be merged by
// somebody who is trusted already. The first one founds the file.
#pragma once

#include "core/packet/ssh/ssh_key.h"
#include "core/repo/commit_writer.h"

#include <string>
#include <vector>

namespace core {

struct Enrolment {
    std::string principal = {};
    std::vector<std::string> roles = {}; ///< "backend"
    SshKey key = {};
};

/// Without a line end; the key may sign for these roles, for git, and seal exports.
std::string signerLine(const Enrolment& enrolment);

struct EnrolmentPlan {
    CommitPlan commit = {}; ///< its branch, files and message; who, when and the signature are the app's
    std::string line = {}; ///< that is added to allowed_signers
    TrustedRef trusted = {}; ///< where it counts once it is merged
    bool isFirst = false; ///< nobody stood there before
};

/// `trustedRef` empty: the default branch. Errors: a role that cannot be one, a key that stands for somebody
/// else, somebody who is enrolled already.
Result<EnrolmentPlan> planEnrolment(
    const Repository& repository, const std::string& trustedRef, const Enrolment& enrolment);

} // namespace core
