// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/ssh_signature.h"

#include "core/base/base64.h"
#include "core/packet/ssh/ssh_armour.h"
#include "core/packet/ssh/ssh_wire.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view Begin = "-----BEGIN SSH SIGNATURE-----";
constexpr std::string_view End = "-----END SSH SIGNATURE-----";
constexpr std::string_view Magic = "SSHSIG";
constexpr std::uint32_t FormatVersion = 1;
constexpr std::size_t TailOfSecurityKey = 5;
constexpr std::size_t Largest = 64U << 10U; ///< the largest RSA signature is far below

tl::unexpected<Error> malformed(std::string_view why)
{
    return fail(ErrorCode::Damaged, "this is no SSH signature: " + std::string(why),
        "`ssh-keygen -Y sign` writes one; copy it whole, with its first and last line");
}

bool isSpace(char each)
{
    return each == ' ' || each == '\t' || each == '\r' || each == '\n';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string withoutLineEnds(std::string_view text)
{
    std::string joined;
    std::ranges::copy_if(
        text, std::back_inserter(joined), [](char each) { return each != '\r' && each != '\n'; });
    return joined;
}

/// The bytes between the two lines of armour; nothing when they are no base64.
std::optional<std::string> withoutArmour(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > Largest || !text.starts_with(Begin) || !text.ends_with(End)
        || text.size() < Begin.size() + End.size())
        return std::nullopt;
    text.remove_prefix(Begin.size());
    text.remove_suffix(End.size());
    return strictBase64Decoded(withoutLineEnds(text));
}

/// The signature proper: its algorithm, its bytes and what a security key adds.
bool readInner(SshSignature& signature, std::string_view blob)
{
    SshReader reader(blob);
    signature.algorithm = reader.text();
    signature.bytes = reader.text();
    if (signature.key.type.starts_with("sk-"))
        signature.tail = reader.raw(TailOfSecurityKey);
    return reader.isDone();
}

} // namespace

Result<SshSignature> readSshSignature(std::string_view armoured)
{
    const auto bytes = withoutArmour(armoured);
    if (!bytes)
        return malformed("its armour is damaged");
    SshReader reader(*bytes);
    if (reader.raw(Magic.size()) != Magic)
        return malformed("it does not begin like one");
    if (reader.number() != FormatVersion)
        return malformed("its version is not known");
    SshSignature signature;
    signature.key.blob = reader.text();
    signature.nameSpace = reader.text();
    reader.text(); // reserved: OpenSSH reads over it
    signature.hash = reader.text();
    const std::string_view inner = reader.text();
    if (!reader.isDone())
        return malformed("it is cut off, or something stands behind its end");
    SshReader key(signature.key.blob);
    signature.key.type = key.text();
    if (!key.isWhole() || !readInner(signature, inner))
        return malformed("its parts do not fit together");
    if (signature.nameSpace.empty())
        return malformed("it does not say what it is for");
    return signature;
}

std::string printed(const SshSignature& signature)
{
    std::string inner;
    appendSshText(inner, signature.algorithm);
    appendSshText(inner, signature.bytes);
    std::string bytes(Magic);
    appendSshNumber(bytes, FormatVersion);
    appendSshText(bytes, signature.key.blob);
    appendSshText(bytes, signature.nameSpace);
    appendSshText(bytes, {}); // reserved
    appendSshText(bytes, signature.hash);
    appendSshText(bytes, inner + signature.tail);
    return sshArmour("SSH SIGNATURE", bytes);
}

} // namespace core
