// SPDX-License-Identifier: Apache-2.0
#include "core/sample/demo_keys.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstdint>
#include <memory>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view KeyType = "ssh-ed25519";
constexpr std::size_t RawKeySize = 32;

/// The wire format of SSH: numbers in four bytes, the highest first; strings behind their length.
class SshWriter {
public:
    SshWriter& number(std::uint32_t value)
    {
        for (const int shift : {24, 16, 8, 0})
            m_bytes += static_cast<char>(value >> shift & 0xffU);
        return *this;
    }
    SshWriter& string(std::string_view bytes)
    {
        number(static_cast<std::uint32_t>(bytes.size()));
        m_bytes += bytes;
        return *this;
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

struct RawKey {
    std::string secret;
    std::string open;
    std::uint32_t check = 0; ///< any number; stands twice in the file, to tell a wrong passphrase by
};

struct EvpKeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

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
        return fail(ErrorCode::Unsupported, "OpenSSL cannot make an ed25519 key on this machine");
    return raw;
}

std::string base64(std::string_view bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

std::string publicBlob(const RawKey& raw)
{
    return SshWriter().string(KeyType).string(raw.open).bytes();
}

/// What would be encrypted, had it a passphrase; filled up to blocks of eight bytes with 1, 2, 3…
std::string secretBlob(const RawKey& raw, std::string_view comment)
{
    SshWriter writer;
    writer.number(raw.check).number(raw.check);
    writer.string(KeyType).string(raw.open).string(raw.secret + raw.open).string(comment);
    std::string blob = writer.bytes();
    for (char fill = 1; blob.size() % 8 != 0; ++fill)
        blob += fill;
    return blob;
}

/// openssh-key-v1: magic, cipher, key derivation and its options, number of keys, public blob, secret blob.
std::string privateFile(const RawKey& raw, std::string_view comment)
{
    constexpr std::string_view Magic("openssh-key-v1\0", 15);
    constexpr std::size_t LineSize = 70;
    SshWriter writer;
    writer.string("none").string("none").string("").number(1);
    writer.string(publicBlob(raw)).string(secretBlob(raw, comment));
    const std::string text = base64(std::string(Magic) + writer.bytes());
    std::string file = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    for (std::size_t at = 0; at < text.size(); at += LineSize)
        file += text.substr(at, LineSize) + '\n';
    return file + "-----END OPENSSH PRIVATE KEY-----\n";
}

} // namespace

Result<DemoKey> makeDemoKey(const std::string& comment)
{
    const Result<RawKey> raw = makeRawKey();
    if (!raw)
        return tl::unexpected(raw.error());
    return DemoKey {privateFile(*raw, comment), std::string(KeyType) + ' ' + base64(publicBlob(*raw))};
}

} // namespace core
