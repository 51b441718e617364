// SPDX-License-Identifier: Apache-2.0
// What there is on this machine to sign with.
#pragma once

#include "app/cli/console.h"
#include "core/packet/ssh/ssh_key.h"
#include "core/packet/ssh/ssh_keygen.h"
#include "core/repo/repository.h"

#include <string>

namespace cli {

/// ssh-keygen is the one that git is told to use by the person's own configuration, else the first of PATH.
core::SigningTools signingTools(const Console& console);

struct SigningKey {
    std::string name = {}; ///< as sshSign takes it
    core::SshKey key = {};
};

/// What is named on the command line, else what git signs with, else the first that ssh itself would take.
core::Result<SigningKey> signingKey(const std::string& named, const core::Repository& repository);

} // namespace cli
