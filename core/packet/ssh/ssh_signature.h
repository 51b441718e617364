// SPDX-License-Identifier: Apache-2.0
// A detached signature as `ssh-keygen -Y sign` makes it:
//   -----BEGIN SSH SIGNATURE-----
//   base64 of: "SSHSIG", 1, key, namespace, reserved, hash, signature
//   -----END SSH SIGNATURE-----
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/ssh_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct SshSignature {
    SshKey key = {}; ///< that it says it was made with
    std::string nameSpace = {}; ///< what it was made for: "backend.signoff.v1@countersign"
    std::string hash = {}; ///< "sha512" or "sha256"
    std::string algorithm = {}; ///< "rsa-sha2-512"
    std::string bytes = {};
    std::string tail = {}; ///< of a security key: its flags and counter, five bytes; else empty
};

/// Line ends may be those of Windows; nothing may stand before or behind it but blanks.
Result<SshSignature> readSshSignature(std::string_view armoured);
/// The same text as ssh-keygen writes it.
std::string printed(const SshSignature& signature);

/// What a key signs: not the message, but its hash among what the signature is for. Nothing when nobody knows
/// the hash.
std::optional<std::string> signedBytes(
    std::string_view nameSpace, std::string_view hash, std::string_view message);

enum class SignatureCheck : std::uint8_t {
    Good,
    Bad, ///< not over this text, or not for this namespace
    Unsupported, ///< of a kind that is not believed: SHA-1, RSA below 2048 bits, a curve nobody knows
};

/// Whether the key that it names made it over exactly these bytes; whose key that is it does not say.
SignatureCheck checkSignature(
    const SshSignature& signature, std::string_view nameSpace, std::string_view message);

} // namespace core
