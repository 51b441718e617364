// SPDX-License-Identifier: Apache-2.0
#include "core/impact/version_demand.h"

#include "core/base/semver.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {
namespace {

constexpr std::string_view AliasMark = "npm:";
constexpr std::string_view RangeMark = "semver:";
constexpr std::size_t CommitLength = 40;

bool startsWithAny(std::string_view text, std::span<const std::string_view> beginnings)
{
    return std::ranges::any_of(beginnings, [&](std::string_view each) { return text.starts_with(each); });
}

bool isLocal(std::string_view written)
{
    constexpr std::array<std::string_view, 8> Beginnings {
        "file:", "link:", "portal:", "workspace:", "./", "../", "/", "~/"};
    return startsWithAny(written, Beginnings);
}

/// "acme/contracts", short for a repository of the best known host.
bool isOwnerAndRepository(std::string_view address)
{
    const std::size_t slash = address.find('/');
    return slash != address.npos && slash > 0 && slash + 1 < address.size() && address.front() != '@'
        && address.find_first_of("/: ", slash + 1) == address.npos && address.find(':') == address.npos;
}

bool isWebAddress(std::string_view address)
{
    return address.starts_with("https://") || address.starts_with("http://");
}

bool isGitAddress(std::string_view address)
{
    constexpr std::array<std::string_view, 8> Beginnings {
        "git+", "git:", "git@", "ssh://", "github:", "gitlab:", "bitbucket:", "gist:"};
    return startsWithAny(address, Beginnings) || (isWebAddress(address) && address.ends_with(".git"))
        || isOwnerAndRepository(address);
}

VersionDemand readGitReference(std::string_view reference)
{
    if (reference.empty())
        return {DemandKind::GitDefault};
    if (reference.starts_with("commit="))
        reference.remove_prefix(std::string_view("commit=").size());
    if (reference.starts_with("tag="))
        reference.remove_prefix(std::string_view("tag=").size());
    if (!reference.starts_with(RangeMark))
        return {
            isCommitId(reference) ? DemandKind::GitCommit : DemandKind::GitReference, std::string(reference)};
    const VersionDemand range = readVersionDemand(reference.substr(RangeMark.size()));
    return range.kind == DemandKind::Exact ? VersionDemand {DemandKind::GitReference, range.version}
                                           : VersionDemand {DemandKind::GitRange};
}

VersionDemand readPlainVersion(std::string_view written)
{
    if (written.starts_with('='))
        written.remove_prefix(1);
    const std::size_t begin = std::min(written.find_first_not_of(" \t"), written.size());
    const auto version = parseVersionTag(written.substr(begin));
    return version ? VersionDemand {DemandKind::Exact, formatVersion(*version)}
                   : VersionDemand {DemandKind::Range};
}

} // namespace

bool isCommitId(std::string_view text)
{
    return text.size() == CommitLength && text.find_first_not_of("0123456789abcdef") == text.npos;
}

VersionDemand readVersionDemand(std::string_view written)
{
    if (written.starts_with(AliasMark)) {
        const std::size_t at = written.rfind('@');
        const bool saysVersion = at != written.npos && at > AliasMark.size();
        return readPlainVersion(saysVersion ? written.substr(at + 1) : std::string_view());
    }
    if (isLocal(written))
        return {DemandKind::Local};
    const std::size_t hash = std::min(written.find('#'), written.size());
    const std::string_view address = written.substr(0, hash);
    if (isGitAddress(address))
        return readGitReference(written.substr(std::min(hash + 1, written.size())));
    return isWebAddress(address) ? VersionDemand {DemandKind::Address} : readPlainVersion(written);
}

std::string_view aliasedPackage(std::string_view written)
{
    if (!written.starts_with(AliasMark))
        return {};
    written.remove_prefix(AliasMark.size());
    return written.substr(0, written.find('@', 1));
}

std::string commitInAddress(std::string_view address)
{
    const std::size_t hash = address.find('#');
    const std::string_view place = address.substr(0, hash);
    if (hash != address.npos && (place.ends_with(".tgz") || place.ends_with(".tar.gz")))
        return {};
    const std::size_t mark = address.find_last_of("/#=");
    const std::string_view last = mark == address.npos ? address : address.substr(mark + 1);
    return isCommitId(last) ? std::string(last) : std::string();
}

} // namespace core
