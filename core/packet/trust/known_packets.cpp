// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/known_packets.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"

#include <algorithm>

namespace core {

namespace {

void addSignoffs(StoredPacket& packet, const std::vector<StoredSignoff>& more)
{
    for (const StoredSignoff& each : more)
        if (std::ranges::find(packet.signoffs, each) == packet.signoffs.end())
            packet.signoffs.push_back(each);
}

void add(std::vector<StoredPacket>& packets, StoredPacket&& packet)
{
    const auto same = std::ranges::find(packets, packet.bytes, &StoredPacket::bytes);
    if (same != packets.end())
        addSignoffs(*same, packet.signoffs);
    else
        packets.push_back(std::move(packet));
}

std::vector<Revision> revisionsToSearch(
    const Repository& repository, const std::string& trustedRef, const std::string& asked)
{
    std::vector<Revision> revisions;
    for (const std::string_view name : {"", "HEAD"})
        if (auto here = repository.revision(name))
            revisions.push_back(std::move(*here));
    if (const auto trusted = repository.trustedRef(trustedRef); trusted && *trusted)
        revisions.push_back((*trusted)->revision);
    if (auto there = repository.revision(asked); !asked.empty() && there)
        revisions.push_back(std::move(*there));
    return revisions;
}

} // namespace

std::vector<StoredPacket> knownPackets(
    const Repository& repository, std::span<const Revision> revisions, const std::stop_token& stop)
{
    BlobStore blobs(
        [&repository](const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); });
    std::vector<StoredPacket> packets;
    for (const Revision& revision : revisions) {
        const auto files = RevisionFiles::open(repository, revision, blobs, stop);
        if (!files)
            continue;
        for (const std::string& id : packetIds(*files))
            if (auto packet = readStoredPacket(*files, id))
                add(packets, std::move(*packet));
    }
    std::ranges::stable_sort(packets, {}, &StoredPacket::id);
    return packets;
}

Result<StoredPacket> findPacket(const Repository& repository, const std::string& id,
    const std::string& trustedRef, const std::string& asked)
{
    const std::vector<StoredPacket> packets =
        knownPackets(repository, revisionsToSearch(repository, trustedRef, asked));
    const auto found = std::ranges::find(packets, id, &StoredPacket::id);
    if (found != packets.end())
        return *found;
    std::vector<std::string> ids;
    for (const StoredPacket& each : packets)
        ids.push_back(each.id);
    // What is there and cannot be read is not missing.
    const auto here = readStoredPacket(repository.root(), id);
    if (!repository.isBare() && !here && here.error().code != ErrorCode::NotFound)
        return tl::unexpected(here.error());
    const std::vector<std::string> near = nearestNames(id, ids, 3);
    return fail(ErrorCode::NotFound, "there is no packet '" + id + "', and no such file",
        ids.empty() ? "there are no packets in what is checked out, nor on the trusted branch: check out the "
                      "branch that has it, or `countersign packet new` draws one up"
                    : "there is " + (near.empty() ? ids.front() : near.front()));
}

std::vector<StoredPacket> successorsOf(const std::string& bytes, std::span<const StoredPacket> packets)
{
    const std::string digest = sha256Hex(bytes);
    std::vector<StoredPacket> successors;
    for (const StoredPacket& each : packets) {
        const auto packet = readPacket(each.bytes);
        if (packet && packet->supersedes && packet->supersedes->sha256 == digest)
            successors.push_back(each);
    }
    return successors;
}

} // namespace core
