// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/seal_identity.h"

#include "core/base/digest.h"
#include "core/packet/export/seal_keys.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs12err.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <climits>

namespace core {
namespace {

constexpr std::int64_t GoodForSeconds = 2LL * 365 * 24 * 60 * 60;
constexpr int SmallestSealRsa = 2048;
constexpr std::size_t LargestPkcs12 = 1U << 20U;
constexpr std::size_t SerialSize = 16;
constexpr int KeyDerivationRounds = 100'000;

using Pkcs12File = std::unique_ptr<PKCS12, OpenSslEnd<PKCS12_free>>;
using SerialNumber = std::unique_ptr<BIGNUM, OpenSslEnd<BN_free>>;
using CertificateExtension = std::unique_ptr<X509_EXTENSION, OpenSslEnd<X509_EXTENSION_free>>;

bool canSeal(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return EVP_PKEY_get_bits(key) >= SmallestSealRsa;
    std::string curve(32, '\0');
    std::size_t size = 0;
    return EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, curve.data(), curve.size(), &size) == 1
        && curve.substr(0, size) == "prime256v1";
}

tl::unexpected<Error> unreadablePkcs12()
{
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    ERR_clear_error();
    if (reason == PKCS12_R_MAC_VERIFY_FAILURE)
        return fail(ErrorCode::BadInput, "the passphrase does not open the PKCS#12 file",
            "try again with its passphrase");
    return fail(ErrorCode::Unsupported,
        "the PKCS#12 file is encrypted in a way that is not believed any more",
        "export it again with a program of today: `openssl pkcs12 -in OLD -legacy -nodes | openssl pkcs12 "
        "-export -out NEW`");
}

/// A positive number that no other key has.
bool setSerial(X509* certificate)
{
    unsigned char* bytes = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    std::string digest = sha256(takenBytes(bytes, size)).substr(0, SerialSize);
    digest[0] = static_cast<char>((static_cast<unsigned char>(digest[0]) & 0x7FU) | 0x40U);
    const SerialNumber number(BN_bin2bn(unsignedBytes(digest), static_cast<int>(digest.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509* certificate, const std::string& name, const std::string& email)
{
    X509_NAME* const subject = X509_get_subject_name(certificate);
    const auto add = [&](int kind, const std::string& text) {
        return X509_NAME_add_entry_by_NID(
                   subject, kind, MBSTRING_UTF8, unsignedBytes(text), static_cast<int>(text.size()), -1, 0)
            == 1;
    };
    return add(NID_commonName, name) && (email.empty() || add(NID_pkcs9_emailAddress, email))
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool addExtension(X509* certificate, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const CertificateExtension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setTimes(X509* certificate, std::int64_t now)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), now) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), now + GoodForSeconds) != nullptr;
}

bool fillCertificate(X509* certificate, EVP_PKEY* key, std::int64_t now)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && X509_set_pubkey(certificate, key) == 1
        && setSerial(certificate) && setTimes(certificate, now)
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,nonRepudiation")
        && addExtension(certificate, NID_subject_key_identifier, "hash");
}

} // namespace

MemoryFile memoryFile(std::string_view bytes)
{
    return MemoryFile(
        BIO_new_mem_buf(bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), INT_MAX))));
}

std::string takenBytes(unsigned char* bytes, int size)
{
    std::string taken;
    if (bytes != nullptr && size > 0)
        taken.assign(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(bytes);
    return taken;
}

SealIdentity::SealIdentity(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation))
{
}
SealIdentity::SealIdentity(SealIdentity&&) noexcept = default;
SealIdentity& SealIdentity::operator=(SealIdentity&&) noexcept = default;
SealIdentity::~SealIdentity() = default;

Result<SealIdentity> SealIdentity::read(std::string_view pkcs12, const std::string& passphrase)
{
    const MemoryFile file = memoryFile(pkcs12.substr(0, LargestPkcs12));
    const Pkcs12File read(d2i_PKCS12_bio(file.get(), nullptr));
    ERR_clear_error();
    if (!read)
        return fail(ErrorCode::BadInput, "this is no PKCS#12 file",
            "hand in a .p12 or .pfx file with a key and its certificate, or take --self-made");
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* chain = nullptr;
    if (PKCS12_parse(read.get(), passphrase.c_str(), &key, &certificate, &chain) != 1)
        return unreadablePkcs12();
    auto implementation = std::make_unique<Implementation>();
    implementation->key.reset(key);
    implementation->certificate.reset(certificate);
    while (chain != nullptr && sk_X509_num(chain) > 0)
        implementation->chain.emplace_back(sk_X509_shift(chain));
    sk_X509_free(chain);
    if (key == nullptr || certificate == nullptr || X509_check_private_key(certificate, key) != 1)
        return fail(ErrorCode::BadInput, "the PKCS#12 file does not hold a key and its certificate");
    if (!canSeal(key))
        return fail(ErrorCode::Unsupported, "readers of PDFs do not understand a key of this kind",
            "take one of P-256 or RSA with at least 2048 bits, or --self-made");
    return SealIdentity(std::move(implementation));
}

Result<SealIdentity> SealIdentity::make(const std::string& name, const std::string& email, std::int64_t now)
{
    auto made = std::make_unique<Implementation>();
    made->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    made->certificate.reset(X509_new());
    X509* const certificate = made->certificate.get();
    if (!made->key || !made->certificate || !fillCertificate(certificate, made->key.get(), now))
        return fail(
            ErrorCode::Unsupported, "OpenSSL cannot make a P-256 key and certificate on this machine");
    const bool isNamed = !name.empty() && setNames(certificate, name, email);
    ERR_clear_error();
    if (!isNamed)
        return fail(ErrorCode::BadInput, "a certificate cannot carry the name '" + name + "' <" + email + ">",
            "names have at most 64 characters, addresses are plain ASCII");
    if (X509_sign(certificate, made->key.get(), EVP_sha256()) <= 0)
        return fail(ErrorCode::Unsupported, "OpenSSL cannot sign a certificate on this machine");
    return SealIdentity(std::move(made));
}

Result<std::string> SealIdentity::pkcs12(const std::string& passphrase) const
{
    if (passphrase.empty())
        return fail(ErrorCode::BadInput, "a key is not kept without a passphrase", "give it one");
    const Pkcs12File made(PKCS12_create(passphrase.c_str(), name().c_str(), m_implementation->key.get(),
        m_implementation->certificate.get(), nullptr, 0, 0, KeyDerivationRounds, KeyDerivationRounds, 0));
    unsigned char* bytes = nullptr;
    const int size = made ? i2d_PKCS12(made.get(), &bytes) : 0;
    std::string file = takenBytes(bytes, size);
    ERR_clear_error();
    if (file.empty())
        return fail(ErrorCode::Unsupported, "OpenSSL cannot write a PKCS#12 file on this machine");
    return file;
}

std::string SealIdentity::fingerprint() const
{
    unsigned char* bytes = nullptr;
    const int size = i2d_X509(m_implementation->certificate.get(), &bytes);
    return sha256Hex(takenBytes(bytes, size));
}

std::string SealIdentity::name() const
{
    const X509_NAME* const subject = X509_get_subject_name(m_implementation->certificate.get());
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    return takenBytes(text, size);
}

} // namespace core
