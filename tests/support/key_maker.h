// SPDX-License-Identifier: Apache-2.0
// Keys made by ssh-keygen for one test; none is ever stored in the repository.
#pragma once

#include "tests/support/scratch_folder.h"

#include <string>

namespace test {

struct MadeKey {
    std::string name = {}; ///< "ana"
    std::string file = {}; ///< the secret half, without a passphrase
    std::string publicKey = {}; ///< "ssh-ed25519 AAAA…", without comment
};

class KeyMaker {
public:
    KeyMaker();

    /// Whether ssh-keygen is installed; without it, skip.
    bool isThere() const { return !m_program.empty(); }
    const std::string& program() const { return m_program; }
    MadeKey make(const std::string& name) const;

private:
    ScratchFolder m_folder;
    std::string m_program;
};

} // namespace test
