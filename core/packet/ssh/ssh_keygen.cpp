// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_keygen.h"

#include "core/packet/ssh/keygen_trouble.h"
#include "core/packet/ssh/ssh_signature.h"

namespace core {
namespace {

std::vector<std::string> environmentFor(const SigningTools& tools)
{
    std::vector<std::string> environment = tools.environment;
    environment.insert(environment.end(), {"HOME=" + tools.home, "LC_ALL=C"});
    if (!tools.agentSocket.empty())
        environment.push_back("SSH_AUTH_SOCK=" + tools.agentSocket);
    // Its input is the text, so without a word it would look for a window even on a terminal.
    if (tools.hasTerminal || tools.askpass.empty())
        environment.emplace_back("SSH_ASKPASS_REQUIRE=never");
    else
        environment.insert(environment.end(), {"SSH_ASKPASS=" + tools.askpass, "SSH_ASKPASS_REQUIRE=force"});
    return environment;
}

Result<AskedKey> askedKey(const std::string& key)
{
    if (key.starts_with(AgentKeyPrefix)) {
        auto content = readPublicKey(std::string_view(key).substr(AgentKeyPrefix.size()));
        if (!content)
            return fail(ErrorCode::BadInput, "'" + key + "' is no public key",
                "write it as git does: key::ssh-ed25519 AAAA…");
        return AskedKey {"the key " + fingerprint(content->key), {}, *content};
    }
    auto content = readKeyFile(key);
    if (!content)
        return tl::unexpected(content.error());
    return AskedKey {"the key '" + key + "'", key, *content};
}

Result<ProcessEnd> runKeygen(const SigningTools& tools, ProcessRequest request, const std::stop_token& stop)
{
    request.environment = environmentFor(tools);
    request.limit = tools.limit;
    request.mayUseTerminal = tools.hasTerminal;
    auto end = request.program.empty() ? fail(ErrorCode::NotFound, {}) : runProcess(request, stop);
    if (!end && end.error().code == ErrorCode::NotFound)
        return tl::unexpected(noSshKeygen());
    return end;
}

Result<void> checkMade(
    const std::string& signature, const AskedKey& key, std::string_view nameSpace, std::string_view bytes)
{
    const auto read = readSshSignature(signature);
    if (!read || read->key != key.content.key || read->nameSpace != nameSpace)
        return fail(ErrorCode::Damaged, "what ssh-keygen gave is no signature by " + key.shown,
            "look what stands first in PATH: command -v ssh-keygen");
    switch (checkSignature(*read, nameSpace, bytes)) {
    case SignatureCheck::Good:
        return {};
    case SignatureCheck::Bad:
        return fail(ErrorCode::Damaged,
            "ssh-keygen signed something else than it was given with " + key.shown,
            "look what stands first in PATH: command -v ssh-keygen");
    case SignatureCheck::Unsupported:
        break;
    }
    return fail(ErrorCode::Unsupported,
        "nobody would believe a signature by " + key.shown
            + ": it is too weak, or of a kind that is not known",
        "make a new key: ssh-keygen -t ed25519");
}

} // namespace

Result<void> checkSshKeygen(const SigningTools& tools, const std::stop_token& stop)
{
    // It knows no --version; this operation came with 8.9, and is refused here for want of words.
    const auto end =
        runKeygen(tools, {.program = tools.sshKeygen, .arguments = {"-Y", "match-principals"}}, stop);
    if (!end)
        return tl::unexpected(end.error());
    if (const auto trouble = unfinished(*end, tools, nullptr))
        return tl::unexpected(*trouble);
    if (end->errors.find("Unsupported operation") != std::string::npos
        || end->errors.find("unknown option") != std::string::npos)
        return tl::unexpected(oldSshKeygen());
    return {};
}

Result<std::string> sshSign(const SigningTools& tools, const std::string& key, std::string_view nameSpace,
    std::string_view bytes, const std::stop_token& stop)
{
    if (const auto usable = checkSshKeygen(tools, stop); !usable)
        return tl::unexpected(usable.error());
    const auto asked = askedKey(key);
    if (!asked)
        return tl::unexpected(asked.error());
    const std::string agentKey = asked->file.empty() ? printed(asked->content.key) + '\n' : std::string();
    if (asked->isHardware() && tools.onHint)
        tools.onHint("touch your security key when it blinks");
    const auto end = runKeygen(tools,
        {.program = tools.sshKeygen,
            .arguments = {"-q", "-Y", "sign", "-n", std::string(nameSpace), "-f",
                asked->file.empty() ? std::string(SecondInput) : asked->file},
            .input = bytes,
            .file = agentKey},
        stop);
    if (!end)
        return tl::unexpected(end.error());
    if (const auto trouble = unfinished(*end, tools, &*asked))
        return tl::unexpected(*trouble);
    if (end->exitCode != 0)
        return tl::unexpected(refusedToSign(*end, tools, *asked));
    const auto made = checkMade(end->output, *asked, nameSpace, bytes);
    if (!made)
        return tl::unexpected(made.error());
    return end->output;
}

} // namespace core
