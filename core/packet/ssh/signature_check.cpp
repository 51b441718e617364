// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signature_key.h"
#include "core/packet/ssh/ssh_wire.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>
#include <optional>

namespace core {
namespace {

constexpr unsigned char UserWasPresent = 1; ///< a flag of security keys: somebody touched it

std::optional<std::string> digestOf(const EVP_MD* digest, std::string_view bytes)
{
    std::string result(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!digest
        || EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(result.data()), &size,
               digest, nullptr)
            != 1)
        return std::nullopt;
    result.resize(size);
    return result;
}

const EVP_MD* messageDigest(std::string_view name)
{
    if (name == "sha512")
        return EVP_sha512();
    return name == "sha256" ? EVP_sha256() : nullptr;
}

/// A security key signs hashes of what it is used for and of what it is given, its flags and counter between.
std::optional<std::string> signedByToken(
    const std::string& application, const std::string& tail, const std::string& bytes)
{
    const auto used = digestOf(EVP_sha256(), application);
    const auto given = digestOf(EVP_sha256(), bytes);
    if (!used || !given)
        return std::nullopt;
    return *used + tail + *given;
}

struct PairEnd {
    void operator()(ECDSA_SIG* pair) const { ECDSA_SIG_free(pair); }
};

/// SSH writes the two numbers one behind the other; the library wants them as DER.
std::optional<std::string> derOf(std::string_view bytes)
{
    SshReader reader(bytes);
    const std::string_view first = reader.text();
    const std::string_view second = reader.text();
    if (!reader.isDone())
        return std::nullopt;
    const std::unique_ptr<ECDSA_SIG, PairEnd> pair(ECDSA_SIG_new());
    const auto number = [](std::string_view part) {
        return BN_bin2bn(unsignedBytes(part), static_cast<int>(part.size()), nullptr);
    };
    BIGNUM* const r = number(first);
    BIGNUM* const s = number(second);
    // Takes both, or neither when one is missing.
    if (!pair || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return std::nullopt;
    }
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    if (size <= 0)
        return std::nullopt;
    std::string text(reinterpret_cast<const char*>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return text;
}

struct DigestEnd {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

bool isSignedBy(const VerifyingKey& key, const std::string& signature, const std::string& bytes)
{
    const std::unique_ptr<EVP_MD_CTX, DigestEnd> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, key.digest, nullptr, key.key.get()) == 1
        && EVP_DigestVerify(
               context.get(), unsignedBytes(signature), signature.size(), unsignedBytes(bytes), bytes.size())
        == 1;
}

} // namespace

std::optional<std::string> signedBytes(
    std::string_view nameSpace, std::string_view hash, std::string_view message)
{
    const auto digest = digestOf(messageDigest(hash), message);
    if (!digest)
        return std::nullopt;
    std::string bytes = "SSHSIG";
    appendSshText(bytes, nameSpace);
    appendSshText(bytes, {});
    appendSshText(bytes, hash);
    appendSshText(bytes, *digest);
    return bytes;
}

SignatureCheck checkSignature(
    const SshSignature& signature, std::string_view nameSpace, std::string_view message)
{
    if (signature.nameSpace != nameSpace)
        return SignatureCheck::Bad;
    const auto key = verifyingKey(signature);
    auto bytes = signedBytes(signature.nameSpace, signature.hash, message);
    if (!key || !bytes)
        return SignatureCheck::Unsupported;
    if (!signature.tail.empty()) {
        if ((static_cast<unsigned char>(signature.tail.front()) & UserWasPresent) == 0)
            return SignatureCheck::Unsupported;
        bytes = signedByToken(key->application, signature.tail, *bytes);
    }
    const bool isPair = signature.key.type.find("ecdsa") != std::string::npos;
    const auto proper = isPair ? derOf(signature.bytes) : std::optional(signature.bytes);
    return bytes && proper && isSignedBy(*key, *proper, *bytes) ? SignatureCheck::Good : SignatureCheck::Bad;
}

} // namespace core
