// SPDX-License-Identifier: Apache-2.0
// Keys for the sample's made-up owners, in the formats of OpenSSH; made anew for every sample, never stored
// here.
#pragma once

#include "core/base/result.h"

#include <string>

namespace core {

struct DemoKey {
    std::string privateFile; ///< whole, unencrypted: "-----BEGIN OPENSSH PRIVATE KEY-----…"
    std::string publicKey; ///< "ssh-ed25519 AAAA…", without comment
};

/// A new ed25519 key; `comment` is what ssh-keygen calls it.
Result<DemoKey> makeDemoKey(const std::string& comment);

} // namespace core
