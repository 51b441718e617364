// SPDX-License-Identifier: Apache-2.0
// A key in the library's own form; private to this room.
#pragma once

#include "core/packet/ssh/ssh_signature.h"

#include <openssl/types.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// As the library wants them.
inline const unsigned char* unsignedBytes(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

struct KeyEnd {
    void operator()(EVP_PKEY* key) const;
};

struct VerifyingKey {
    std::unique_ptr<EVP_PKEY, KeyEnd> key = {};
    const EVP_MD* digest = nullptr; ///< null where the algorithm hashes by itself
    std::string application = {}; ///< a security key's: "ssh:"
};

/// Nothing when the key, or the algorithm with it, is not one that is believed.
std::optional<VerifyingKey> verifyingKey(const SshSignature& signature);

} // namespace core
