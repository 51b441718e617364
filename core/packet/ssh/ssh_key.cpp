// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_key.h"

#include "core/base/base64.h"
#include "core/base/digest.h"
#include "core/packet/ssh/ssh_wire.h"

namespace core {

bool isKeyType(std::string_view word)
{
    return word.starts_with("ssh-") || word.starts_with("ecdsa-sha2-") || word.starts_with("sk-");
}

std::optional<SshKey> readSshKey(std::string_view type, std::string_view base64)
{
    auto blob = strictBase64Decoded(base64);
    if (!blob || !isKeyType(type))
        return std::nullopt;
    SshReader reader(*blob);
    if (reader.text() != type || !reader.isWhole())
        return std::nullopt;
    return SshKey {std::string(type), std::move(*blob)};
}

std::string fingerprint(const SshKey& key)
{
    const std::string text = base64Encoded(sha256(key.blob));
    return "SHA256:" + text.substr(0, text.find('='));
}

std::string printed(const SshKey& key)
{
    return key.type + ' ' + base64Encoded(key.blob);
}

} // namespace core
