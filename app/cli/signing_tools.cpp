// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signing_tools.h"

#include "app/cli/wording.h"
#include "app/machine/signing_programs.h"
#include "app/machine/user_places.h"
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

/// "~/.ssh/id_ed25519" as a shell would read it.
fs::path withHome(const std::string& path)
{
    return path.starts_with("~/") ? fs::path(machine::environmentValue("HOME")) / path.substr(2)
                                  : fs::path(path);
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
    const core::KeyOffers offers = core::keyOffers({.agentSocket = machine::environmentValue("SSH_AUTH_SOCK"),
        .home = machine::environmentValue("HOME")});
    const auto usable =
        std::ranges::find_if(offers.keys, [](const core::KeyOffer& offer) { return offer.unusable.empty(); });
    if (usable == offers.keys.end())
        return noKey(offers);
    return SigningKey {usable->asked(), usable->key};
}

} // namespace

core::SigningTools signingTools(const Console& console)
{
    core::SigningTools tools = machine::signingPrograms();
    tools.hasTerminal = ::isatty(STDIN_FILENO) == 1;
    tools.onHint = [&console](std::string_view hint) { console.tell(core::escapedForTerminal(hint) + '\n'); };
    return tools;
}

core::Result<SigningKey> signingKey(const std::string& named, const core::Repository& repository)
{
    if (!named.empty())
        return keyNamed(named);
    return repository.setting("user.signingkey", machine::userGit())
        .and_then([](const std::optional<std::string>& configured) {
            // Which key git is told to sign with is a decision: no other takes its place.
            return configured && !configured->empty() ? keyNamed(*configured) : firstOfferedKey();
        });
}

} // namespace cli
