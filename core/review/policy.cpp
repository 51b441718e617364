// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"

#include "core/contract/settings.h"
#include "core/review/key_files.h"
#include "core/review/settings_changes.h"

#include <iterator>

namespace core {
namespace {

constexpr std::uint64_t LargestPolicyFile = 4U << 20U;

Result<std::optional<std::string>> readIfThere(
    const Repository& repository, const Revision& revision, std::string_view path)
{
    auto bytes = repository.read(revision, path, LargestPolicyFile);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == ErrorCode::NotFound)
        return std::optional<std::string>();
    return tl::unexpected(bytes.error());
}

} // namespace

Result<PolicyFiles> readPolicyFiles(const Repository& repository, const Revision& revision)
{
    PolicyFiles files;
    const auto read = [&](std::optional<std::string> PolicyFiles::*file, std::string_view path) {
        return readIfThere(repository, revision, path).map([&](std::optional<std::string>&& text) {
            files.*file = std::move(text);
        });
    };
    return read(&PolicyFiles::settings, SettingsPath)
        .and_then([&] { return read(&PolicyFiles::allowedSigners, AllowedSignersPath); })
        .and_then([&] { return read(&PolicyFiles::revokedKeys, RevokedKeysPath); })
        .map([&] { return std::move(files); });
}

std::vector<PolicyChange> comparePolicy(const PolicyFiles& trusted, const PolicyFiles& candidate)
{
    std::vector<PolicyChange> changes = compareSettings(trusted, candidate);
    for (auto* const compare : {compareSigners, compareRevocations}) {
        std::vector<PolicyChange> more = compare(trusted, candidate);
        changes.insert(
            changes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return changes;
}

} // namespace core
