// SPDX-License-Identifier: Apache-2.0
#include "core/sample/demo_keys.h"

#include "core/packet/ssh/ssh_armour.h"
#include "core/packet/ssh/ssh_signature.h"
#include "core/packet/ssh/ssh_wire.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view KeyType = "ssh-ed25519";
constexpr std::size_t RawKeySize = 32;

struct RawKey {
    std::string secret;
    std::string open;
    std::uint32_t check = 0; ///< any number; stands twice in the file, to tell a wrong passphrase by
};

struct EvpKeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

tl::unexpected<Error> notByOpenSsl(const std::string& what)
{
    return fail(ErrorCode::Unsupported, "OpenSSL cannot " + what + " on this machine");
}

Result<RawKey> makeRawKey()
{
    RawKey raw {.secret = std::string(RawKeySize, '\0'), .open = std::string(RawKeySize, '\0')};
    const auto bytes = [](auto& value) { return reinterpret_cast<unsigned char*>(value.data()); };
    std::size_t secretSize = RawKeySize;
    std::size_t openSize = RawKeySize;
    const std::unique_ptr<EVP_PKEY, EvpKeyFree> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const bool made = key && EVP_PKEY_get_raw_private_key(key.get(), bytes(raw.secret), &secretSize) == 1
        && EVP_PKEY_get_raw_public_key(key.get(), bytes(raw.open), &openSize) == 1
        && RAND_bytes(reinterpret_cast<unsigned char*>(&raw.check), sizeof raw.check) == 1;
    if (!made)
        return notByOpenSsl("make an ed25519 key");
    return raw;
}

SshKey publicHalf(const RawKey& raw)
{
    SshKey key {std::string(KeyType)};
    appendSshText(key.blob, KeyType);
    appendSshText(key.blob, raw.open);
    return key;
}

/// What would be encrypted, had it a passphrase; filled up to blocks of eight bytes with 1, 2, 3…
std::string secretBlob(const RawKey& raw, std::string_view comment)
{
    std::string blob;
    appendSshNumber(blob, raw.check);
    appendSshNumber(blob, raw.check);
    for (const std::string_view text : {KeyType, std::string_view(raw.open)})
        appendSshText(blob, text);
    appendSshText(blob, raw.secret + raw.open);
    appendSshText(blob, comment);
    for (char fill = 1; blob.size() % 8 != 0; ++fill)
        blob += fill;
    return blob;
}

/// openssh-key-v1: magic, cipher, key derivation and its options, number of keys, public blob, secret blob.
std::string privateFile(const RawKey& raw, std::string_view comment)
{
    constexpr std::string_view Magic("openssh-key-v1\0", 15);
    std::string bytes(Magic);
    for (const std::string_view text : {"none", "none", ""})
        appendSshText(bytes, text);
    appendSshNumber(bytes, 1);
    appendSshText(bytes, publicHalf(raw).blob);
    appendSshText(bytes, secretBlob(raw, comment));
    return sshArmour("OPENSSH PRIVATE KEY", bytes);
}

struct EvpDigestFree {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Ed25519 signs a message as it is. Nothing where OpenSSL would not.
std::optional<std::string> ed25519Signature(const std::string& secret, const std::string& message)
{
    const auto bytes = [](const auto& text) { return reinterpret_cast<const unsigned char*>(text.data()); };
    const std::unique_ptr<EVP_PKEY, EvpKeyFree> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytes(secret), secret.size()));
    const std::unique_ptr<EVP_MD_CTX, EvpDigestFree> context(EVP_MD_CTX_new());
    std::array<unsigned char, 2 * RawKeySize> signature {};
    std::size_t size = signature.size();
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), signature.data(), &size, bytes(message), message.size()) != 1)
        return std::nullopt;
    return std::string(signature.begin(), signature.end());
}

} // namespace

Result<DemoKey> makeDemoKey(const std::string& comment)
{
    const Result<RawKey> raw = makeRawKey();
    if (!raw)
        return tl::unexpected(raw.error());
    return DemoKey {privateFile(*raw, comment), raw->secret, publicHalf(*raw)};
}

Result<std::string> signWith(const DemoKey& key, const std::string& nameSpace, std::string_view message)
{
    SshSignature signature {
        .key = key.key, .nameSpace = nameSpace, .hash = "sha512", .algorithm = std::string(KeyType)};
    const auto bytes = signedBytes(nameSpace, signature.hash, message);
    auto proper = bytes ? ed25519Signature(key.secret, *bytes) : std::nullopt;
    if (!proper)
        return notByOpenSsl("sign with an ed25519 key");
    signature.bytes = std::move(*proper);
    return printed(signature);
}

} // namespace core
