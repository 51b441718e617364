// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <utility>

namespace core {

std::string sha256(std::string_view bytes)
{
    // Looked up once: that takes longer than the digest of a short text.
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::string digest(32, '\0');
    // Fails only when OpenSSL has no SHA-256 or no memory is left. A wrong fingerprint would be worse than no
    // program.
    if (algorithm == nullptr
        || EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), nullptr,
               algorithm, nullptr)
            != 1)
        std::abort();
    return digest;
}

std::string sha256Hex(std::string_view bytes)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    for (const char each : sha256(bytes)) {
        const auto byte = static_cast<unsigned char>(each);
        hex += Digits[byte >> 4U];
        hex += Digits[byte & 0xFU];
    }
    return hex;
}

LateDigest lateDigest(std::function<std::string()> take)
{
    return std::async(std::launch::deferred, std::move(take)).share();
}

} // namespace core
