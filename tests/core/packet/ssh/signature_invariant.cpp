// SPDX-License-Identifier: Apache-2.0
#include "tests/core/packet/ssh/signature_invariant.h"

#include "core/packet/ssh/signoff_state.h"
#include "core/packet/ssh/ssh_signature.h"

#include <algorithm>

namespace test {

namespace {

using core::SignatureCheck;
using core::SignoffState;

constexpr std::string_view Principal = "ana@x.example";
constexpr std::int64_t Moment = 1'780'272'000; // 2026-06-01

/// As git writes lines on Windows.
std::string withWindowsLineEnds(std::string_view text)
{
    std::string changed;
    for (const char each : text)
        changed += each == '\n' ? std::string("\r\n") : std::string(1, each);
    return changed;
}

std::string brokenReading(const core::SshSignature& signature, std::string_view armoured)
{
    if (signature.key.blob.compare(4, signature.key.type.size(), signature.key.type) != 0)
        return "its key is not of the type it is said to be";
    const auto again = core::readSshSignature(withWindowsLineEnds(armoured));
    if (!again || again->key != signature.key || again->bytes != signature.bytes)
        return "line ends of Windows change it";
    return {};
}

/// Every line has its entry, and says the same in whatever company.
std::string brokenSigners(const std::string& text)
{
    const auto signers = core::readAllowedSigners(text);
    for (const core::AllowedSigner& signer : signers)
        if (signer.trouble.empty() && (signer.principals.empty() || !core::isKeyType(signer.key.type)))
            return "a line without trouble names nobody, or has no key";
    if (!std::ranges::is_sorted(signers, std::ranges::less_equal {}, &core::AllowedSigner::line))
        return "two signers are of one line";
    const auto twice = core::readAllowedSigners(text + '\n' + text);
    if (twice.size() != 2 * signers.size())
        return "a line says something else in other company";
    for (std::size_t i = 0; i < twice.size(); ++i)
        if (twice[i].key != signers[i % signers.size()].key
            || twice[i].trouble != signers[i % signers.size()].trouble)
            return "a line is read differently the second time";
    return {};
}

struct Case {
    core::Trust trust;
    std::string message;
    std::string armoured;

    SignoffState state(std::string_view nameSpace) const
    {
        return core::signoffState(armoured, message, {Principal, nameSpace, Moment}, trust);
    }
};

/// What is believed is no longer, once anything of it is taken away.
std::string brokenBelief(const Case& valid, std::string_view nameSpace)
{
    const auto signature = core::readSshSignature(valid.armoured);
    if (!signature)
        return "believed, and cannot be read";
    const auto names = [&](const core::AllowedSigner& signer) {
        return signer.trouble.empty() && !signer.isAuthority && signer.key == signature->key;
    };
    Case changed = valid;
    std::erase_if(changed.trust.signers, names);
    if (changed.state(nameSpace) != SignoffState::UnknownSigner)
        return "believed without a line that names its key";
    changed = valid;
    changed.trust.revoked.keys.push_back(signature->key);
    if (changed.state(nameSpace) != SignoffState::Revoked)
        return "believed although revoked";
    changed = valid;
    changed.trust.revoked.troubles.emplace_back("line 1 is no public key");
    if (changed.state(nameSpace) != SignoffState::Revoked)
        return "believed although what is revoked is not known";
    changed = valid;
    changed.message += ' ';
    if (changed.state(nameSpace) != SignoffState::ContentChanged)
        return "believed of another text";
    return valid.state("another") == SignoffState::WrongRole ? std::string() : "believed for another role";
}

} // namespace

std::vector<std::string> partsOf(std::string_view text)
{
    constexpr std::string_view Between = "=======\n";
    std::vector<std::string> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(Between);
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + Between.size());
    }
    return parts;
}

std::string brokenSignature(std::string_view text)
{
    auto parts = partsOf(text);
    parts.resize(2);
    const std::string nameSpace = core::signoffNamespace("backend");
    const auto signature = core::readSshSignature(parts[1]);
    if (!signature)
        return signature.error().message.empty() ? "refused without a word" : "";
    if (std::string broken = brokenReading(*signature, parts[1]); !broken.empty())
        return broken;
    if (core::checkSignature(*signature, nameSpace, parts[0]) != SignatureCheck::Good)
        return {};
    if (core::checkSignature(*signature, "frontend", parts[0]) == SignatureCheck::Good)
        return "good for another role";
    return core::checkSignature(*signature, nameSpace, parts[0] + ' ') == SignatureCheck::Good
        ? "good for another text"
        : "";
}

std::string brokenTrust(std::string_view text)
{
    auto parts = partsOf(text);
    parts.resize(4);
    if (std::string broken = brokenSigners(parts[0]); !broken.empty())
        return broken;
    const Case given {
        {core::readAllowedSigners(parts[0]), core::readRevokedKeys(parts[1])}, parts[2], parts[3]};
    const std::string nameSpace = core::signoffNamespace("backend");
    return given.state(nameSpace) == SignoffState::Valid ? brokenBelief(given, nameSpace) : std::string();
}

} // namespace test
