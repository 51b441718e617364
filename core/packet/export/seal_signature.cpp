// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/seal_signature.h"

#include "core/base/digest.h"
#include "core/packet/export/seal_keys.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>
#include <span>
#include <vector>

namespace core {
namespace {

constexpr unsigned SealFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;

using DigestContext = std::unique_ptr<EVP_MD_CTX, OpenSslEnd<EVP_MD_CTX_free>>;

/// Frees the list, not what is in it.
struct BorrowedEnd {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using BorrowedCertificates = std::unique_ptr<STACK_OF(X509), BorrowedEnd>;

struct OwnedEnd {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using OwnedCertificates = std::unique_ptr<STACK_OF(X509), OwnedEnd>;

tl::unexpected<Error> notSealed()
{
    ERR_clear_error();
    return fail(ErrorCode::Unsupported, "OpenSSL cannot make the seal with this key and certificate",
        "take another key, or --self-made");
}

tl::unexpected<Error> brokenSeal(std::string why)
{
    ERR_clear_error();
    return fail(ErrorCode::Damaged, "the seal of the PDF does not hold: " + std::move(why),
        "the file was changed after it was sealed; ask for it again");
}

bool addContentAttributes(CMS_SignerInfo* signer, const std::string& digest)
{
    const bool hasType = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_contentType, -1) >= 0
        || CMS_signed_add1_attr_by_NID(
               signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
            == 1;
    return hasType
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(),
               static_cast<int>(digest.size()))
        == 1;
}

/// The signed attributes as DER wants a set: each whole, sorted by their bytes.
std::string signedAttributes(const CMS_SignerInfo* signer)
{
    std::vector<std::string> attributes;
    for (int each = 0; each < CMS_signed_get_attr_count(signer); ++each) {
        unsigned char* bytes = nullptr;
        const int size = i2d_X509_ATTRIBUTE(CMS_signed_get_attr(signer, each), &bytes);
        attributes.push_back(takenBytes(bytes, size));
    }
    std::ranges::sort(attributes);
    std::string content;
    for (const std::string& each : attributes)
        content += each;
    const int length = static_cast<int>(content.size());
    const int whole = ASN1_object_size(1, length, V_ASN1_SET);
    std::string head(static_cast<std::size_t>(whole - length), '\0');
    auto* at = reinterpret_cast<unsigned char*>(head.data());
    ASN1_put_object(&at, 1, length, V_ASN1_SET, V_ASN1_UNIVERSAL);
    return head + content;
}

/// Empty when it cannot be made.
std::string signedWith(EVP_PKEY* key, std::string_view text)
{
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, unsignedBytes(text), text.size()) != 1)
        return {};
    std::string signature(size, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, unsignedBytes(text), text.size()) != 1)
        return {};
    signature.resize(size);
    return signature;
}

CMS_SignerInfo* signerOf(CMS_ContentInfo* message)
{
    return sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message), 0);
}

/// CMS_SignerInfo_sign would add a signing-time, which PAdES-B-B does not want, so it is done by hand.
bool putSignature(CMS_SignerInfo* signer, const EVP_PKEY* key, std::string_view signature)
{
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    const bool isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    return ASN1_STRING_set(
               CMS_SignerInfo_get0_signature(signer), signature.data(), static_cast<int>(signature.size()))
        == 1
        && X509_ALGOR_set0(algorithm,
               OBJ_nid2obj(isRsa ? NID_sha256WithRSAEncryption : NID_ecdsa_with_SHA256),
               isRsa ? V_ASN1_NULL : V_ASN1_UNDEF, nullptr)
        == 1;
}

std::string joinedBytes(const SealedBytes& bytes)
{
    std::string joined(bytes.before);
    joined += bytes.behind;
    return joined;
}

std::string encodedMessage(CMS_ContentInfo* message)
{
    unsigned char* bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(message, &bytes);
    return takenBytes(bytes, size);
}

/// All of the message but its signature; the open half of the key is enough. Null when it cannot be made.
CmsMessage messageOver(
    const SealedBytes& bytes, X509* certificate, EVP_PKEY* key, std::span<X509* const> chain)
{
    CmsMessage message(CMS_sign(nullptr, nullptr, nullptr, nullptr, SealFlags));
    CMS_SignerInfo* const signer =
        message ? CMS_add1_signer(message.get(), certificate, key, EVP_sha256(), SealFlags) : nullptr;
    if (signer == nullptr || !addContentAttributes(signer, sha256(joinedBytes(bytes))))
        return {};
    for (X509* const each : chain)
        if (CMS_add1_cert(message.get(), each) != 1)
            return {};
    return message;
}

/// The message as it would be made here with the signature of the other: whatever else was written into that
/// one, readers of PDFs would show, and nothing would protect it.
std::string remadeFrom(CMS_ContentInfo* other, const SealedBytes& bytes)
{
    const BorrowedCertificates signers(CMS_get0_signers(other));
    const OwnedCertificates all(CMS_get1_certs(other));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return {};
    X509* const certificate = sk_X509_value(signers.get(), 0);
    std::vector<X509*> chain;
    for (int each = 0; each < sk_X509_num(all.get()); ++each)
        if (X509_cmp(sk_X509_value(all.get(), each), certificate) != 0)
            chain.push_back(sk_X509_value(all.get(), each));
    EVP_PKEY* const key = X509_get0_pubkey(certificate);
    const CmsMessage made = key == nullptr ? nullptr : messageOver(bytes, certificate, key, chain);
    const ASN1_OCTET_STRING* const signature = CMS_SignerInfo_get0_signature(signerOf(other));
    const std::string_view text(reinterpret_cast<const char*>(ASN1_STRING_get0_data(signature)),
        static_cast<std::size_t>(ASN1_STRING_length(signature)));
    return made && putSignature(signerOf(made.get()), key, text) ? encodedMessage(made.get()) : std::string();
}

} // namespace

Result<std::string> sealSignature(const SealIdentity& identity, const SealedBytes& bytes)
{
    const auto& keys = identity.implementation();
    std::vector<X509*> chain;
    for (const Certificate& each : keys.chain)
        chain.push_back(each.get());
    const CmsMessage message = messageOver(bytes, keys.certificate.get(), keys.key.get(), chain);
    if (!message)
        return notSealed();
    CMS_SignerInfo* const signer = signerOf(message.get());
    const std::string signature = signedWith(keys.key.get(), signedAttributes(signer));
    if (signature.empty() || !putSignature(signer, keys.key.get(), signature))
        return notSealed();
    std::string der = encodedMessage(message.get());
    if (der.empty())
        return notSealed();
    return der;
}

std::size_t derSize(std::string_view bytes)
{
    const unsigned char* at = unsignedBytes(bytes);
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int flags = ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(bytes.size()));
    ERR_clear_error();
    const bool isWhole = (static_cast<unsigned>(flags) & 0x80U) == 0 && length >= 0;
    return isWhole ? static_cast<std::size_t>(at - unsignedBytes(bytes) + length) : 0;
}

Result<void> checkSealSignature(std::string_view der, const SealedBytes& bytes)
{
    const unsigned char* at = unsignedBytes(der);
    const CmsMessage message(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed)
        return brokenSeal("its signature cannot be read");
    const std::string content = joinedBytes(bytes);
    const MemoryFile file = memoryFile(content);
    // The certificate is its own: nobody vouches for it, which is why it never says who sealed.
    const bool isOver = CMS_verify(message.get(), nullptr, nullptr, file.get(), nullptr,
                            CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY)
        == 1;
    if (!isOver)
        return brokenSeal("it was made over other bytes");
    if (remadeFrom(message.get(), bytes) != der)
        return brokenSeal("something in it is not part of a seal");
    ERR_clear_error();
    return {};
}

} // namespace core
