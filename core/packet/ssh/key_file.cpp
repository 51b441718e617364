// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/key_file.h"

#include "core/base/base64.h"
#include "core/packet/ssh/ssh_wire.h"
#include "core/repo/file_reader.h"

#include <utility>

namespace core {
namespace {

constexpr std::uint64_t LargestKeyFile = 64U << 10U;
constexpr std::string_view PublicSuffix = ".pub";
constexpr std::string_view OpenSshBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr std::string_view OpenSshEnd = "-----END OPENSSH PRIVATE KEY-----";
constexpr std::string_view OpenSshMagic {"openssh-key-v1\0", 15};

struct SecretHalf {
    std::optional<SshKey> key = {}; ///< older forms do not tell without the passphrase
    bool needsPassphrase = false;
};

std::string_view wordOf(std::string_view& line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(begin);
    const std::string_view word = line.substr(0, line.find_first_of(" \t\r"));
    line.remove_prefix(word.size());
    return word;
}

/// Its head stands in the clear: the cipher, and the public half.
std::optional<SecretHalf> readOpenSshForm(std::string_view text)
{
    const std::size_t end = text.find(OpenSshEnd);
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto bytes = base64Decoded(text.substr(OpenSshBegin.size(), end - OpenSshBegin.size()));
    if (!bytes)
        return std::nullopt;
    SshReader reader(*bytes);
    const bool isOne = reader.raw(OpenSshMagic.size()) == OpenSshMagic;
    const std::string_view cipher = reader.text();
    reader.text(); // how the passphrase becomes a key,
    reader.text(); // and its options
    const bool isSingle = reader.number() == 1;
    const std::string blob(reader.text());
    const std::string type(SshReader(blob).text());
    if (!isOne || !isSingle || !reader.isWhole() || !isKeyType(type))
        return std::nullopt;
    return SecretHalf {SshKey {type, blob}, cipher != "none"};
}

std::optional<SecretHalf> readSecretHalf(std::string_view text)
{
    if (text.starts_with(OpenSshBegin))
        return readOpenSshForm(text);
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!line.starts_with("-----BEGIN ") || line.find("PRIVATE KEY") == std::string_view::npos)
        return std::nullopt;
    return SecretHalf {{}, text.find("ENCRYPTED") != std::string_view::npos};
}

Result<std::string> readHalf(const std::filesystem::path& file)
{
    return readRegularFile(file, "the key '" + file.string() + "'", LargestKeyFile, LinkAtEnd::Follow);
}

tl::unexpected<Error> noKey(Error error)
{
    if (error.code == ErrorCode::NotFound)
        error.hint = "make one: ssh-keygen -t ed25519";
    return tl::unexpected(std::move(error));
}

std::filesystem::path withoutSuffix(const std::filesystem::path& file)
{
    return file.extension() == PublicSuffix ? file.parent_path() / file.stem() : file;
}

} // namespace

std::optional<KeyFile> readPublicKey(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    const std::string_view type = wordOf(line);
    const auto key = readSshKey(type, wordOf(line));
    if (!key)
        return std::nullopt;
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return KeyFile {*key, std::string(line.substr(0, line.find('\r')))};
}

Result<KeyFile> readKeyFile(const std::filesystem::path& file)
{
    const std::filesystem::path secretFile = withoutSuffix(file);
    const std::filesystem::path publicFile = secretFile.string() + std::string(PublicSuffix);
    const auto secretText = readHalf(secretFile);
    const auto publicText = readHalf(publicFile);
    auto found = publicText ? readPublicKey(*publicText) : std::nullopt;
    const auto secret = secretText ? readSecretHalf(*secretText) : std::nullopt;
    if (!found && secret && secret->key)
        found = KeyFile {*secret->key};
    if (!found && secretText)
        found = readPublicKey(*secretText); // a public half under a name of its own
    if (!found && !secretText && !publicText)
        return noKey(file == publicFile ? publicText.error() : secretText.error());
    if (!found)
        return fail(ErrorCode::Damaged, "'" + file.string() + "' is no SSH key",
            secret ? "write its public half beside it: ssh-keygen -y -f '" + secretFile.string() + "' > '"
                    + publicFile.string() + "'"
                   : "name a key that ssh-keygen made, as ~/.ssh/id_ed25519");
    // Another key's public half beside it: what signs decides.
    if (secret && secret->key && *secret->key != found->key)
        return fail(ErrorCode::Damaged,
            "'" + publicFile.string() + "' is not the public half of '" + secretFile.string() + "'",
            "write it anew: ssh-keygen -y -f '" + secretFile.string() + "' > '" + publicFile.string() + "'");
    found->isPrivate = secret.has_value();
    found->needsPassphrase = secret && secret->needsPassphrase;
    return std::move(*found);
}

} // namespace core
