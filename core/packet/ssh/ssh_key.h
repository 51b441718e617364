// SPDX-License-Identifier: Apache-2.0
// A public key as OpenSSH writes it: "ssh-ed25519 AAAA… comment".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

struct SshKey {
    std::string type = {}; ///< "ssh-ed25519", "sk-ssh-ed25519@openssh.com", …
    std::string blob = {}; ///< the key itself, in SSH's own bytes; begins with its type

    bool operator==(const SshKey&) const = default;
};

/// Whether a word can be the type of a key, known here or not.
bool isKeyType(std::string_view word);
/// Nothing unless the type before it and the one inside of it are the same.
std::optional<SshKey> readSshKey(std::string_view type, std::string_view base64);
/// As ssh-keygen prints it: "SHA256:" and 43 characters.
std::string fingerprint(const SshKey& key);
/// "ssh-ed25519 AAAA…"
std::string printed(const SshKey& key);

} // namespace core
