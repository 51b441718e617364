// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signing_tools.h"

#include "app/cli/user_places.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/ssh/key_offers.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <unistd.h>
#include <vector>

namespace cli {

namespace fs = std::filesystem;

namespace {

std::string foundInPath(const std::string& program)
{
    const std::string folders = environmentValue("PATH");
    for (std::size_t at = 0; at <= folders.size();) {
        const std::size_t end = std::min(folders.find(':', at), folders.size());
        const fs::path file = fs::path(folders.substr(at, end - at)) / program;
        if (file.is_absolute() && ::access(file.c_str(), X_OK) == 0)
            return file.string();
        at = end + 1;
    }
    return {};
}

std::string sshKeygenProgram()
{
    const auto configured = core::userGitSetting(userGit(), "gpg.ssh.program");
    if (!configured || !*configured || (*configured)->empty())
        return foundInPath("ssh-keygen");
    return fs::path(**configured).is_absolute() ? **configured : foundInPath(**configured);
}

/// "~/.ssh/id_ed25519" as a shell would read it.
fs::path withHome(const std::string& path)
{
    return path.starts_with("~/") ? fs::path(environmentValue("HOME")) / path.substr(2) : fs::path(path);
}

core::Result<SigningKey> keyNamed(const std::string& name)
{
    if (name.starts_with(core::AgentKeyPrefix) || name.starts_with("ssh-")) {
        const bool isPrefixed = name.starts_with(core::AgentKeyPrefix);
        const auto key = core::readPublicKey(isPrefixed ? name.substr(core::AgentKeyPrefix.size()) : name);
        if (!key)
            return core::fail(core::ErrorCode::BadInput, inQuotes(name) + " is no public key");
        return SigningKey {std::string(core::AgentKeyPrefix) + core::printed(key->key), key->key};
    }
    const fs::path file = withHome(name);
    return core::readKeyFile(file).map([&](const core::KeyFile& key) {
        return SigningKey {file.string(), key.key};
    });
}

tl::unexpected<core::Error> noKey(const core::KeyOffers& offers)
{
    const std::string hint =
        "`ssh-keygen -t ed25519` makes one, with a passphrase; --key names one that lies elsewhere";
    if (!offers.keys.empty())
        return core::fail(core::ErrorCode::NotFound,
            "you have no key that can sign: " + offers.keys.front().source + ": "
                + offers.keys.front().unusable,
            hint);
    const std::string agent = offers.agentTrouble.empty() ? std::string() : " (" + offers.agentTrouble + ')';
    return core::fail(core::ErrorCode::NotFound, "you have no key to sign with" + agent, hint);
}

core::Result<SigningKey> firstOfferedKey()
{
    const core::KeyOffers offers =
        core::keyOffers({.agentSocket = environmentValue("SSH_AUTH_SOCK"), .home = environmentValue("HOME")});
    const auto usable =
        std::ranges::find_if(offers.keys, [](const core::KeyOffer& offer) { return offer.unusable.empty(); });
    if (usable == offers.keys.end())
        return noKey(offers);
    return SigningKey {usable->asked(), usable->key};
}

} // namespace

core::SigningTools signingTools(const Console& console)
{
    core::SigningTools tools;
    tools.sshKeygen = sshKeygenProgram();
    tools.askpass = environmentValue("SSH_ASKPASS");
    tools.agentSocket = environmentValue("SSH_AUTH_SOCK");
    tools.home = environmentValue("HOME");
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY", "PATH", "LANG"})
        if (const std::string value = environmentValue(name); !value.empty())
            tools.environment.push_back(std::string(name) + '=' + value);
    tools.hasTerminal = ::isatty(STDIN_FILENO) == 1;
    tools.onHint = [&console](std::string_view hint) { console.tell(core::escapedForTerminal(hint) + '\n'); };
    return tools;
}

core::Result<SigningKey> signingKey(const std::string& named, const core::Repository& repository)
{
    if (!named.empty())
        return keyNamed(named);
    return repository.setting("user.signingkey", userGit())
        .and_then([](const std::optional<std::string>& configured) {
            // Which key git is told to sign with is a decision: no other takes its place.
            return configured && !configured->empty() ? keyNamed(*configured) : firstOfferedKey();
        });
}

} // namespace cli
