// SPDX-License-Identifier: Apache-2.0
// Keys made for one test program by ssh-keygen, and what it signs with them.
#pragma once

#include <string>
#include <string_view>

namespace test {

/// Whether there is an ssh-keygen to make keys and signatures with.
bool hasSshKeygen();
/// "ssh-ed25519 AAAA…": of a key that is made when it is first asked for, and is the same for a name.
std::string publicKey(const std::string& name);
/// Armoured.
std::string sshSign(const std::string& key, const std::string& nameSpace, std::string_view bytes);

} // namespace test
