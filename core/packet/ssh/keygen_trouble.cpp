// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/keygen_trouble.h"

#include "core/base/text.h"

#include <string_view>

namespace core {
namespace {

bool says(const ProcessEnd& end, std::string_view words)
{
    return end.errors.find(words) != std::string::npos;
}

Error wrongPassphrase(const SigningTools& tools, const AskedKey& key)
{
    constexpr std::string_view PublicHalf = ".pub";
    std::string secretHalf = key.file;
    if (secretHalf.ends_with(PublicHalf))
        secretHalf.resize(secretHalf.size() - PublicHalf.size());
    const std::string add = "`ssh-add '" + secretHalf + "'`";
    if (tools.hasTerminal || !tools.askpass.empty())
        return {ErrorCode::Cancelled, "the passphrase of " + key.shown + " was wrong, or was not given",
            "try again; " + add + " lets the agent remember it"};
    return {ErrorCode::Unsupported, key.shown + " has a passphrase, and there is nobody to ask for it",
        "run it on a terminal, or give the key to the agent first: " + add};
}

Error withoutSecret(const SigningTools& tools, const AskedKey& key)
{
    if (key.file.empty() && tools.agentSocket.empty())
        return {ErrorCode::NotFound, "no agent runs, and only one could sign with " + key.shown,
            "start one and give it the key: eval \"$(ssh-agent)\" && ssh-add"};
    if (tools.agentSocket.empty())
        return {ErrorCode::NotFound, "the private half of " + key.shown + " is not there, and no agent runs",
            "name a key whose private half is beside it, or start an agent that has it"};
    return {ErrorCode::NotFound,
        "the agent does not offer " + key.shown
            + (key.file.empty() ? "" : ", and its private half is in no file"),
        "a locked agent offers nothing: 'ssh-add -X' unlocks it; 'ssh-add -l' lists what it has"};
}

Error agentRefused(const AskedKey& key)
{
    return {ErrorCode::Cancelled, "the agent refused to sign with " + key.shown,
        key.isHardware() ? "plug the security key in, and touch it when it blinks"
                         : "confirm when it asks, or unlock it with 'ssh-add -X', and try again"};
}

std::string lastLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const std::size_t end = text.rfind('\n');
    return escapedForTerminal(end == std::string_view::npos ? text : text.substr(end + 1));
}

} // namespace

Error noSshKeygen()
{
    return {ErrorCode::NotFound, "ssh-keygen is not installed, and it is what signs",
        "install OpenSSH 8.9 or newer: sudo apt install openssh-client"};
}

Error oldSshKeygen()
{
    return {ErrorCode::Unsupported, "this ssh-keygen is older than 8.9",
        "install OpenSSH 8.9 or newer: older ones overlook when a key may sign"};
}

std::optional<Error> unfinished(const ProcessEnd& end, const SigningTools& tools, const AskedKey* key)
{
    switch (end.outcome) {
    case ProcessOutcome::Exited:
        return std::nullopt;
    case ProcessOutcome::Stopped:
        return Error {ErrorCode::Cancelled, "signing was stopped: nothing is signed"};
    case ProcessOutcome::OutOfTime:
        return Error {ErrorCode::Cancelled,
            "ssh-keygen was not done within " + std::to_string(tools.limit.count() / 1000)
                + " seconds: nothing is signed",
            key && key->isHardware() ? "touch the security key as long as it blinks"
                                     : "answer what it asks, or look whether the agent still does"};
    case ProcessOutcome::Crashed:
    case ProcessOutcome::TooTalkative:
        break;
    }
    return Error {ErrorCode::Damaged, "'" + tools.sshKeygen + "' does not behave like ssh-keygen",
        "look what stands first in PATH: command -v ssh-keygen"};
}

Error refusedToSign(const ProcessEnd& end, const SigningTools& tools, const AskedKey& key)
{
    if (says(end, "agent refused operation"))
        return agentRefused(key);
    if (says(end, "device not found"))
        return {ErrorCode::NotFound, "the security key of " + key.shown + " is not plugged in",
            "plug it in, and try again"};
    // A key at hand of the agent alone is no file of anybody.
    if (!key.file.empty() && says(end, "UNPROTECTED PRIVATE KEY"))
        return {ErrorCode::NotReadable, "others may read " + key.shown + ", so ssh-keygen does not use it",
            "chmod 600 '" + key.file + "'"};
    if (key.file.empty() || says(end, "No private key found") || says(end, "find key in agent"))
        return withoutSecret(tools, key);
    if (says(end, "incorrect passphrase"))
        return wrongPassphrase(tools, key);
    if (says(end, "Unsupported operation") || says(end, "unknown option"))
        return oldSshKeygen();
    const std::string why = lastLine(end.errors);
    return {ErrorCode::Unsupported,
        "ssh-keygen did not sign with " + key.shown + (why.empty() ? " and does not say why" : ": " + why)};
}

} // namespace core
