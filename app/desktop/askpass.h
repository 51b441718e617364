// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases and passwords, asked for in a window of their own: this program as what ssh-keygen, ssh-add,
// ssh and git call an askpass.
#pragma once

#include "core/packet/ssh/ssh_keygen.h"

namespace desktop {

/// Whether it was started to ask, and for nothing else.
bool isAskpass(int argc);
/// What was typed is written to standard output. 1: nobody answered.
int askForPassphrase(int argc, char** argv);

/// The person's own askpass stays; where there is none it is this program.
core::SigningTools askingHere(core::SigningTools tools);

} // namespace desktop
