// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/key_texts.h"

#include "core/contract/settings.h"
#include "core/review/policy.h"

namespace core {

Result<std::optional<std::string>> keyText(
    const Repository& repository, const Revision& revision, std::string_view path)
{
    auto text = repository.read(revision, path, LargestSignersFile);
    if (text)
        return std::optional(std::move(*text));
    if (text.error().code == ErrorCode::NotFound)
        return std::optional<std::string>();
    return tl::unexpected(text.error());
}

Result<KeyTexts> readKeyTexts(const Repository& repository, const Revision& revision)
{
    auto signers = keyText(repository, revision, AllowedSignersPath);
    if (!signers)
        return tl::unexpected(signers.error());
    auto revoked = keyText(repository, revision, RevokedKeysPath);
    if (!revoked)
        return tl::unexpected(revoked.error());
    return keyText(repository, revision, SettingsPath).map([&](std::optional<std::string>&& settings) {
        return KeyTexts {std::move(*signers), std::move(*revoked), std::move(settings).value_or("")};
    });
}

} // namespace core
