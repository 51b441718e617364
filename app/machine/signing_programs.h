// SPDX-License-Identifier: Apache-2.0
// What there is on this machine to sign with.
#pragma once

#include "core/packet/ssh/ssh_keygen.h"

namespace machine {

/// ssh-keygen is the one that git is told to use by the person's own configuration, else the first of PATH.
/// Says nothing of a terminal, and nobody is told hints yet.
core::SigningTools signingPrograms();

} // namespace machine
