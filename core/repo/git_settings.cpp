// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_settings.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace fs = std::filesystem;

namespace {

using ConfigHandle = GitHandle<git_config, git_config_free>;
using FoundSetting = Result<std::optional<std::string>>;

constexpr std::uintmax_t LargestConfiguration = 1 << 20;

Error unreadable(const fs::path& file, const std::string& why)
{
    return {ErrorCode::NotReadable, "git's configuration '" + file.string() + "' cannot be read: " + why,
        "`git config --list --show-origin` shows what git reads"};
}

/// What may be opened without waiting; false where there is nothing, or nothing on purpose (/dev/null).
Result<bool> holdsSettings(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::character)
        return false;
    if (status.type() != fs::file_type::regular)
        return tl::unexpected(
            unreadable(file, error ? error.message() : std::string("it is no regular file")));
    if (fs::file_size(file, error) > LargestConfiguration)
        return tl::unexpected(unreadable(file, "it is larger than " + formatByteCount(LargestConfiguration)));
    return true;
}

FoundSetting lookUp(const git_config* config, const std::string& key)
{
    git_buf value = GIT_BUF_INIT;
    const int code = git_config_get_string_buf(&value, config, key.c_str());
    std::optional<std::string> found;
    if (code == 0)
        found.emplace(value.ptr, value.size);
    git_buf_dispose(&value);
    if (code != 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(gitError("git's setting " + key + " cannot be read"));
    return found;
}

FoundSetting settingIn(const fs::path& file, git_repository* git, const std::string& key)
{
    const auto readable = holdsSettings(file);
    if (!readable)
        return tl::unexpected(readable.error());
    if (!*readable)
        return std::nullopt;
    ConfigHandle config;
    constexpr int Once = 0;
    // The repository decides which conditional includes hold.
    if (make(config, git_config_new) != 0
        || git_config_add_file_ondisk(config.get(), file.c_str(), GIT_CONFIG_LEVEL_GLOBAL, git, Once) != 0)
        return tl::unexpected(unreadable(file, gitError("git says").message));
    return lookUp(config.get(), key);
}

FoundSetting ofPerson(const UserGit& user, git_repository* git, const std::string& key)
{
    for (auto file = user.configurations.rbegin(); file != user.configurations.rend(); ++file)
        if (auto found = settingIn(*file, git, key); !found || *found)
            return found;
    return std::nullopt;
}

bool isPlain(char byte)
{
    constexpr std::string_view Meaningful = "\"'`,;:*?![]()<>{}|&$#%/\\";
    return byte > ' ' && byte < 0x7F && Meaningful.find(byte) == std::string_view::npos;
}

Error noIdentity()
{
    return {ErrorCode::NotFound, "git does not know who you are: user.name or user.email is not set",
        "`git config --global user.name \"Your Name\"` and `git config --global user.email you@example.org`"};
}

Result<std::string> part(
    git_repository* git, const UserGit& user, const std::string& spoken, const std::string& key)
{
    if (!spoken.empty())
        return spoken;
    return gitSetting(git, user, key).and_then([](std::optional<std::string>&& found) {
        return found && found->find_first_not_of(" \t") != std::string::npos
            ? Result<std::string>(std::move(*found))
            : tl::unexpected(noIdentity());
    });
}

} // namespace

Result<std::optional<std::string>> gitSetting(
    git_repository* git, const UserGit& user, const std::string& key)
{
    ConfigHandle config;
    if (git && make(config, git_repository_config_snapshot, git) != 0)
        return tl::unexpected(gitError("the repository's configuration cannot be read"));
    if (config)
        if (auto found = lookUp(config.get(), key); !found || *found)
            return found;
    return ofPerson(user, git, key);
}

Result<std::optional<std::string>> userGitSetting(const UserGit& user, std::string_view key)
{
    const GitLibrary library;
    return ofPerson(user, nullptr, std::string(key));
}

Result<Identity> gitIdentity(git_repository* git, const UserGit& user)
{
    return part(git, user, user.fromEnvironment.name, "user.name").and_then([&](std::string&& name) {
        return part(git, user, user.fromEnvironment.email, "user.email").map([&](std::string&& email) {
            return Identity {std::move(name), std::move(email)};
        });
    });
}

Result<std::string> principalOf(const Identity& identity)
{
    const std::string& address = identity.email;
    constexpr std::size_t LongestName = 200; // with a role before it and ".sig" behind it, still a file name
    const bool isName = !address.empty() && address.front() != '.' && address.front() != '-';
    if (std::ranges::all_of(address, isPlain) && isName && address.size() <= LongestName)
        return address;
    return fail(ErrorCode::BadInput,
        "'" + escapedForTerminal(address)
            + "' cannot stand for a person in signatures: only a plain ASCII address can, without spaces, "
              "quotes, commas, slashes and globs",
        "`git config user.email you@example.org` sets another one");
}

} // namespace core
