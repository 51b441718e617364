// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <openssl/evp.h>

#include <array>
#include <cstdlib>

namespace core {

std::string sha256Hex(std::string_view bytes)
{
    std::array<unsigned char, 32> digest {};
    // Fails only when OpenSSL has no SHA-256 or no memory is left. A wrong fingerprint would be worse than no
    // program.
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        std::abort();
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        hex += Digits[byte >> 4];
        hex += Digits[byte & 0xF];
    }
    return hex;
}

} // namespace core
