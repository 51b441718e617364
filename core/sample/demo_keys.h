// SPDX-License-Identifier: Apache-2.0
// Keys for the sample's made-up owners, in the formats of OpenSSH; made anew for every sample, never stored
// here.
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/ssh_key.h"

#include <string>
#include <string_view>

namespace core {

struct DemoKey {
    std::string privateFile; ///< whole, unencrypted: "-----BEGIN OPENSSH PRIVATE KEY-----…"
    std::string secret; ///< the 32 bytes themselves
    SshKey key;
};

/// A new ed25519 key; `comment` is what ssh-keygen calls it.
Result<DemoKey> makeDemoKey(const std::string& comment);

/// What `ssh-keygen -Y sign` would make of it.
Result<std::string> signWith(const DemoKey& key, const std::string& nameSpace, std::string_view message);

} // namespace core
