// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signature_key.h"

#include "core/packet/ssh/ssh_wire.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr int SmallestRsa = 2048; ///< bits
constexpr int LargestRsa = 16384; ///< beyond, checking takes seconds and nobody has one

struct BuilderEnd {
    void operator()(OSSL_PARAM_BLD* builder) const { OSSL_PARAM_BLD_free(builder); }
};
struct NumberEnd {
    void operator()(BIGNUM* number) const { BN_free(number); }
};
struct ParametersEnd {
    void operator()(OSSL_PARAM* parameters) const { OSSL_PARAM_free(parameters); }
};
struct ContextEnd {
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};
using Builder = std::unique_ptr<OSSL_PARAM_BLD, BuilderEnd>;
using Number = std::unique_ptr<BIGNUM, NumberEnd>;

Number numberOf(std::string_view bytes)
{
    return Number(BN_bin2bn(unsignedBytes(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::unique_ptr<EVP_PKEY, KeyEnd> keyOf(const char* type, OSSL_PARAM_BLD* builder)
{
    const std::unique_ptr<OSSL_PARAM, ParametersEnd> parameters(OSSL_PARAM_BLD_to_param(builder));
    const std::unique_ptr<EVP_PKEY_CTX, ContextEnd> context(
        EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return nullptr;
    return std::unique_ptr<EVP_PKEY, KeyEnd>(key);
}

std::optional<VerifyingKey> edwardsKey(SshReader& blob, bool isOfToken)
{
    const std::string_view point = blob.text();
    VerifyingKey made;
    if (isOfToken)
        made.application = blob.text();
    made.key.reset(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(point), point.size()));
    return made;
}

std::optional<VerifyingKey> rsaKey(SshReader& blob, const std::string& algorithm)
{
    VerifyingKey made;
    if (algorithm == "rsa-sha2-256")
        made.digest = EVP_sha256();
    else if (algorithm == "rsa-sha2-512")
        made.digest = EVP_sha512();
    else
        return std::nullopt; // "ssh-rsa" means SHA-1, which can be forged
    const Number exponent = numberOf(blob.text());
    const Number modulus = numberOf(blob.text());
    const int bits = modulus ? BN_num_bits(modulus.get()) : 0;
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!exponent || !builder || bits < SmallestRsa || bits > LargestRsa
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return std::nullopt;
    made.key = keyOf("RSA", builder.get());
    return made;
}

struct Curve {
    std::string_view name; ///< as SSH calls it
    const char* group; ///< as the library does
    const EVP_MD* (*digest)();
};

constexpr std::array<Curve, 3> Curves {{
    {"nistp256", "prime256v1", EVP_sha256},
    {"nistp384", "secp384r1", EVP_sha384},
    {"nistp521", "secp521r1", EVP_sha512},
}};

std::optional<VerifyingKey> curveKey(SshReader& blob, std::string_view type, bool isOfToken)
{
    const std::string_view name = blob.text();
    const std::string_view point = blob.text();
    const auto curve = std::ranges::find(Curves, name, &Curve::name);
    const std::string_view named =
        isOfToken ? std::string_view("nistp256") : type.substr(type.rfind('-') + 1);
    if (curve == Curves.end() || name != named)
        return std::nullopt;
    VerifyingKey made {.digest = curve->digest()};
    if (isOfToken)
        made.application = blob.text();
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(
               builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size())
            != 1)
        return std::nullopt;
    made.key = keyOf("EC", builder.get());
    return made;
}

std::optional<VerifyingKey> keyOfType(SshReader& blob, const SshSignature& signature)
{
    const std::string& type = signature.key.type;
    if (type == "ssh-rsa")
        return rsaKey(blob, signature.algorithm);
    if (signature.algorithm != type)
        return std::nullopt;
    if (type == "ssh-ed25519" || type == "sk-ssh-ed25519@openssh.com")
        return edwardsKey(blob, type.starts_with("sk-"));
    if (type.starts_with("ecdsa-sha2-") || type == "sk-ecdsa-sha2-nistp256@openssh.com")
        return curveKey(blob, type, type.starts_with("sk-"));
    return std::nullopt;
}

} // namespace

void KeyEnd::operator()(EVP_PKEY* key) const
{
    EVP_PKEY_free(key);
}

std::optional<VerifyingKey> verifyingKey(const SshSignature& signature)
{
    SshReader blob(signature.key.blob);
    blob.text(); // its type, which the signature holds already
    auto made = keyOfType(blob, signature);
    if (!made || !made->key || !blob.isDone())
        return std::nullopt;
    return made;
}

} // namespace core
