// SPDX-License-Identifier: Apache-2.0
// What ssh-keygen means when it does not sign, in words for whom it concerns; private to this room.
#pragma once

#include "core/base/process.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/ssh/ssh_keygen.h"

#include <optional>
#include <string>

namespace core {

/// A key as it is asked to sign.
struct AskedKey {
    std::string shown = {}; ///< "the key '/home/olena/.ssh/id_ed25519'"
    std::string file = {}; ///< empty: only the agent has it
    KeyFile content = {};

    bool isHardware() const { return content.key.type.starts_with("sk-"); }
};

Error noSshKeygen();
Error oldSshKeygen();
/// Nothing when it came to its own end.
std::optional<Error> unfinished(const ProcessEnd& end, const SigningTools& tools, const AskedKey* key);
Error refusedToSign(const ProcessEnd& end, const SigningTools& tools, const AskedKey& key);

} // namespace core
