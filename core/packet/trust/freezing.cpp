// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/freezing.h"

#include "core/base/digest.h"
#include "core/base/semver.h"
#include "core/base/text.h"
#include "core/compat/version_advice.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/freezing_tag.h"
#include "core/packet/trust/git_signer.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

Error refusal(const std::string& id, const std::string& why, std::string hint)
{
    return {ErrorCode::BadInput, "nothing was frozen: the packet " + id + ' ' + why, std::move(hint)};
}

Result<void> refuseUnfit(const Packet& packet, const Verification& verified)
{
    if (verified.verdict != PacketVerdict::Valid)
        return tl::unexpected(refusal(packet.id,
            "is not valid: "
                + (verified.reasons.empty() ? std::string(packetVerdictName(verified.verdict))
                                            : verified.reasons.front()),
            "`countersign verify " + packet.id + "` says all that is wrong with it"));
    if (packet.decision.outcome == Reject)
        return tl::unexpected(
            refusal(packet.id, "rejects the candidate", "a rejected version is not released"));
    return {};
}

/// Nothing where the commit holds just what was signed; else the path that differs.
std::optional<std::string> differingFile(const RevisionFiles& files, const PacketContract& contract)
{
    if (!contract.candidate)
        return files.find(contract.path) ? std::optional(contract.path) : std::nullopt;
    std::vector<PacketFile> wanted = contract.candidate->files;
    if (wanted.empty())
        wanted.push_back({contract.path, contract.candidate->blob});
    for (const PacketFile& file : wanted) {
        const FileEntry* const found = files.find(file.path);
        if (!found || found->id != file.blob)
            return file.path;
    }
    return std::nullopt;
}

Result<void> refuseOtherContracts(const Packet& packet, const RevisionFiles& files)
{
    for (const PacketContract& contract : packet.contracts)
        if (const auto path = differingFile(files, contract))
            return tl::unexpected(refusal(packet.id,
                "is about other contracts than the commit holds: '" + escapedForTerminal(*path) + "' differs",
                "name the commit that holds them with --at"));
    return {};
}

Bump bumpOf(const Packet& packet)
{
    Bump highest = Bump::None;
    for (const PacketContract& contract : packet.contracts)
        for (const Bump bump : {Bump::Patch, Bump::Minor, Bump::Major})
            if (contract.bump == bumpName(bump))
                highest = std::max(highest, bump);
    return highest;
}

Result<Version> versionOf(const Packet& packet, const std::string& asked)
{
    const std::string& text = asked.empty() ? packet.candidate.proposedVersion : asked;
    if (text.empty())
        return fail(ErrorCode::BadInput, "the packet " + packet.id + " proposes no version",
            "name one: countersign freeze " + packet.id + " 1.0.0");
    const auto version = parseVersionTag(text);
    if (!version)
        return fail(ErrorCode::BadInput,
            "'" + escapedForTerminal(text) + "' is no version: it must be three numbers, like 3.0.0");
    return *version;
}

/// What the changes ask for and the version does not say; empty when it says enough.
std::string shortcoming(const Packet& packet, const Version& version)
{
    const auto before = parseVersionTag(packet.baseline.tag);
    const Bump asked = bumpOf(packet);
    if (!before)
        return {};
    if (version > *before && stepBetween(*before, version) >= asked)
        return {};
    const std::string step = version > *before
        ? "is a " + std::string(bumpName(stepBetween(*before, version))) + " step from "
        : std::string("is not above ");
    return formatVersion(version) + ' ' + step + packet.baseline.tag + ", and the changes ask for a "
        + std::string(bumpName(asked)) + " one: " + formatVersion(nextVersion(*before, asked));
}

Result<void> refuseTooSmall(const Packet& packet, const Version& version, const std::string& reason)
{
    const std::string why = shortcoming(packet, version);
    const std::string& signedReason = packet.candidate.versionReason;
    if (why.empty() || (!signedReason.empty() && reason == signedReason))
        return {};
    if (signedReason.empty())
        return fail(ErrorCode::BadInput, "nothing was frozen: " + why,
            "take a version that is high enough; a lower one needs its reason in the packet before it is "
            "signed: countersign review fill "
                + (packet.review.empty() ? "REVIEW" : escapedForTerminal(packet.review))
                + " candidate.versionReason=TEXT, then countersign packet new");
    return fail(ErrorCode::BadInput, "nothing was frozen: " + why,
        "the packet gives a reason; repeat it to override: --reason \"" + escapedForTerminal(signedReason)
            + '"');
}

/// As the repository writes its versions: with the baseline's 'v', or without.
std::string tagName(const Packet& packet, const Version& version)
{
    const bool isBare = !packet.baseline.tag.empty() && !packet.baseline.tag.starts_with('v');
    return (isBare ? "" : "v") + formatVersion(version);
}

/// Each text on one line, so that none can be taken for a trailer or a signature.
std::string messageOf(
    const Packet& packet, const std::string& bytes, const Version& version, const std::string& reason)
{
    std::string out = escapedForTerminal(packet.title) + ' ' + formatVersion(version) + "\n\n"
        + std::string(PacketTrailer) + ": " + packet.id + '\n' + std::string(PacketHashTrailer) + ": "
        + sha256Hex(bytes) + '\n';
    if (!reason.empty())
        out += "Version-Reason: " + escapedForTerminal(reason) + '\n';
    return out;
}

Revision commitRevision(const std::string& commit)
{
    return {RevisionKind::Commit, commit, commit};
}

} // namespace

Result<StoredPacket> packetIn(const Repository& repository, const std::string& commit, std::string_view id)
{
    BlobStore blobs(
        [&](const std::string& blob, std::uint64_t limit) { return repository.readBlob(blob, limit); });
    return RevisionFiles::open(repository, commitRevision(commit), blobs)
        .and_then([&](const RevisionFiles& files) -> Result<StoredPacket> {
            if (!isPacketId(id) || !files.find(packetPath(id)))
                return fail(ErrorCode::NotFound,
                    "the commit " + commit.substr(0, 10) + " holds no packet '" + escapedForTerminal(id)
                        + "'",
                    "commit the signed packet first, or name the commit that holds it with --at");
            return readStoredPacket(files, id);
        });
}

Result<TagPlan> planFreezing(const Repository& repository, const StoredPacket& stored,
    const Verification& verified, const Freezing& freezing)
{
    const auto packet = readPacket(stored.bytes);
    if (!packet)
        return tl::unexpected(packet.error());
    const auto version = versionOf(*packet, freezing.version);
    if (!version)
        return tl::unexpected(version.error());
    BlobStore blobs(
        [&](const std::string& blob, std::uint64_t limit) { return repository.readBlob(blob, limit); });
    return refuseUnfit(*packet, verified)
        .and_then([&] { return RevisionFiles::open(repository, commitRevision(freezing.commit), blobs); })
        .and_then([&](const RevisionFiles& files) { return refuseOtherContracts(*packet, files); })
        .and_then([&] { return refuseTooSmall(*packet, *version, freezing.reason); })
        .map([&] {
            return TagPlan {.name = tagName(*packet, *version),
                .commit = freezing.commit,
                .message = messageOf(*packet, stored.bytes, *version, freezing.reason)};
        });
}

Result<std::string> believedByGit(
    Result<std::string> signature, std::string_view text, std::int64_t at, const Trust& trust)
{
    if (!signature)
        return signature;
    const SignoffState state = gitSignerState({*signature, std::string(text)}, at, trust);
    if (state == SignoffState::Valid)
        return signature;
    return fail(ErrorCode::BadInput,
        "nothing was frozen: nobody would believe this key for tags: " + std::string(signoffStateName(state)),
        "enrol it with `countersign enroll`, or sign with a key that is enrolled");
}

} // namespace core
