// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/ssh_seal.h"

#include "core/base/whole_file.h"
#include "core/packet/ssh/ssh_signature.h"
#include "core/repo/file_reader.h"

namespace core {
namespace {

constexpr std::uint64_t LargestSealedFile = 256U << 20U;

/// Those a line names, one by one; a pattern stands for nobody in particular.
std::vector<std::string> principalsOf(const AllowedSigner& signer)
{
    std::vector<std::string> principals;
    std::string_view rest = signer.principals;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        if (!word.empty() && word.find_first_of("!*?") == std::string_view::npos)
            principals.emplace_back(word);
    }
    return principals;
}

} // namespace

std::filesystem::path sealPath(const std::filesystem::path& file)
{
    return file.string() + std::string(SealSuffix);
}

Result<std::string> sealOf(
    const SigningTools& tools, const std::string& key, std::string_view bytes, const std::stop_token& stop)
{
    return sshSign(tools, key, ExportSealNamespace, bytes, stop);
}

Result<std::filesystem::path> writeSeal(const SigningTools& tools, const std::string& key,
    const std::filesystem::path& file, const std::stop_token& stop)
{
    const auto bytes =
        readRegularFile(file, '\'' + file.string() + '\'', LargestSealedFile, LinkAtEnd::Follow);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto seal = sealOf(tools, key, *bytes, stop);
    if (!seal)
        return tl::unexpected(seal.error());
    return replaceFile(sealPath(file), *seal).map([&] { return sealPath(file); });
}

CheckedSeal checkSeal(std::string_view seal, std::string_view bytes, std::int64_t at, const Trust& trust)
{
    CheckedSeal checked;
    const auto signature = readSshSignature(seal);
    if (signature)
        checked.fingerprint = fingerprint(signature->key);
    // Of whom nobody is told by name: what is wrong with the seal itself, or that nobody knows its key.
    checked.state = signoffState(seal, bytes, {{}, ExportSealNamespace, at}, trust);
    for (const AllowedSigner& signer : trust.signers) {
        if (!signature || signer.key != signature->key)
            continue;
        for (const std::string& principal : principalsOf(signer)) {
            const SignoffState state = signoffState(seal, bytes, {principal, ExportSealNamespace, at}, trust);
            if (state == SignoffState::Valid)
                return {state, principal, checked.fingerprint};
            checked.state = state;
        }
    }
    return checked;
}

} // namespace core
