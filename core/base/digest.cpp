// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

// The functions that do not look for providers of algorithms first: that takes longer than the digest of a
// large text, and is a twentieth of what comparing two large schemas takes.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <utility>

namespace core {

std::string sha256(std::string_view bytes)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes.data(), bytes.size());
    SHA256_Final(reinterpret_cast<unsigned char*>(digest.data()), &context);
    return digest;
}

std::string sha256Hex(std::string_view bytes)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(std::size_t {2} * SHA256_DIGEST_LENGTH);
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
